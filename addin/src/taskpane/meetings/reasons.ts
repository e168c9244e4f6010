import type { InviteRecipient, RecognitionReason } from '../../api/types';
import * as say from '../../catalogue/recognition';
import { meetingWith } from '../../catalogue/relationships';

/** The sentence for a reason of the server's verdict (functions/Core/Meetings/RecognitionWords.cs). */
export function reasonText({ code, names = [], count = 0, kind }: RecognitionReason): string {
  const [name = '', other = ''] = names;
  switch (code) {
    case 'with': return meetingWith[kind ?? 'external']({ name });
    case 'between': return say.between({ first: name, second: other });
    case 'declined': return say.declined({ name });
    case 'declinedByOwner': return say.declinedByOwner;
    case 'tooShortToCount': return say.tooShortToCount({ minutes: count });
    case 'groupInvited': return say.groupInvited({ groups: names });
    case 'nobodyInvited': return say.nobodyInvited;
    case 'onlyOneInvited': return say.onlyOneInvited({ name });
    case 'tooManyInvited': return count <= names.length
      ? say.tooManyInvited({ count, names })
      : say.manyMoreInvited({ count, names, more: count - names.length });
    case 'moreLeftOut': return say.moreLeftOut({ count });
    case 'private': case 'cancelled': case 'allDay': case 'shownAsFree': case 'tooLong': case 'tooShort': case 'hiddenAttendees':
      return say.obstacles[code];
    case 'room': case 'notetaker': case 'calendarRelay': case 'loggingAddress': case 'notAPerson': case 'informed': case 'delegator':
    case 'assistant':
      return say.leftOut[code]({ name });
  }
}

/** Who or what receives an invite, as part of a sentence (functions/Core/Meetings/InviteRecipient.cs). */
function recipientText({ kind, name }: InviteRecipient): string {
  switch (kind) {
    case 'person': return name;
    case 'unknown': return say.recipients.unknown;
    case 'foundByName': case 'notetaker': case 'calendarRelay': case 'loggingAddress': case 'group': return say.recipients[kind]({ name });
  }
}

/** What a response says about others who receive an invite. An older API names them in words only. */
export function recipientsOf(
  { recipients, alsoReceivedBy = [] }: { readonly recipients?: readonly InviteRecipient[]; readonly alsoReceivedBy?: readonly string[] },
): readonly string[] {
  return recipients?.map(recipientText) ?? alsoReceivedBy;
}
