import { entriesOf, type Entry } from './entries';
import type { SingleMeeting } from './meeting';
import { pairOf } from './pair';

/** Who or what receives an invite besides the two people of its 1:1 and rooms. */
export type Recipient = Pick<Entry, 'address' | 'name' | 'kind' | 'isFoundByName'>;

/**
 * If anybody else receives it, the invite gets only a link and nothing that the two people wrote, even if it counts as a 1:1. This is what
 * the invite itself shows; the server, which knows the directory, has the last word where it can be asked
 * (functions/Core/Meetings/OtherRecipients.cs).
 *
 * @returns each once, in the order of the invite.
 */
export function otherRecipients(meeting: SingleMeeting): readonly Recipient[] {
  const pair = pairOf(meeting) ?? [];
  const others = new Map<string, Recipient>();
  for (const { address, name, kind, isFoundByName, isOrganizer } of entriesOf(meeting)) {
    // The organiser of their own copy is the owner of the mailbox, whatever address Exchange shows for them.
    const isOwner = isOrganizer && meeting.isOrganizerCopy;
    const isOneOfTheTwo = !isFoundByName && pair.some((one) => one.address === address);
    if (!isOwner && !isOneOfTheTwo && kind !== 'room' && !others.has(address)) {
      others.set(address, { address, name, kind, isFoundByName });
    }
  }

  return [...others.values()];
}
