import { recipients } from '../catalogue/recognition';
import type { Recipient } from '../domain/meetings/otherRecipients';
import type { Participant } from '../domain/meetings/participants';

export function nameOf({ name, address }: Participant): string {
  return name ?? address;
}

/** How the server names them, too (functions/Core/Meetings/InviteRecipient.cs). */
export function recipientName(recipient: Recipient): string {
  const name = nameOf(recipient);
  if (recipient.isFoundByName) {
    return recipients.foundByName({ name });
  }

  switch (recipient.kind) {
    case 'notetaker': case 'calendarRelay': case 'loggingAddress': case 'group': return recipients[recipient.kind]({ name });
    case 'participant': case 'room': case 'informed': case 'delegator': return name;
  }
}
