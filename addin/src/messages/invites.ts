import type { InsertOutcome } from '../domain/invites/insertAgenda';

/** The codes of the API's InviteOutcome. */
type SavedInviteOutcome =
  | 'written' | 'alreadyThere' | 'leftAlone' | 'entangled' | 'notAsked' | 'noInvite' | 'private' | 'over' | 'beingWritten' | 'notWritable'
  | 'notConnected';

export const inviteMessages = {
  /** Before and after anything is written into an invite that also goes to somebody else. */
  onlyLink: (others: readonly string[]): string =>
    `This invite also goes to ${listOf(others)}, so we put only a link to the agenda into it. Only the two of you can open the link.`,
  recipientsUnknown: 'We could not check who receives this invite, so we did not change it. Try again when you are online.',
  noLongerOneOnOne: 'This invite is no longer for the two of you alone, so we did not put your agenda into it.',

  insert: 'Insert into the invite',
  update: 'Update it in my calendar',
  copy: 'Copy the agenda',
  copyShort: 'Copy',
  willEmail: (name: string): string => `Outlook will email the updated invite to ${name}.`,
  confirm: 'Insert and email',

  /** After inserting into the invite that is open. */
  inserting: {
    inserted: 'The agenda is in the invite.',
    updated: 'The agenda in the invite is now up to date.',
    current: 'The invite already has this agenda.',
    edited: 'Somebody edited the agenda in the invite, so we left it alone. To replace it, delete it from the invite, then insert again.',
    outdated: 'The invite has an earlier version of the agenda. Delete it there, then insert again. The meeting link stays as it is.',
    restored: 'Inserting would have changed other text in the invite, so we undid it. Delete the old agenda, then insert again.',
    damaged: 'Other text in the invite changed too, and we could not undo it. Check the invite before you send it, or close it without '
      + 'saving.',
    lost: 'Outlook did not keep the agenda. Copy it and paste it into the invite.',
  } satisfies Record<InsertOutcome, string>,
  outdatedInSavedInvite: 'The invite has an earlier version of the agenda. Update it in your calendar, then close this window without '
    + 'saving. Or delete it here, then insert again.',
  failed: 'Outlook did not accept the agenda. Copy it and paste it into the invite.',
  copied: 'Copied. You can paste it anywhere.',
  notCopied: 'Your browser blocked copying.',

  /** After the server has been asked to write into the saved invite. */
  savedInvite: (outcome: SavedInviteOutcome, name: string): string => {
    switch (outcome) {
      case 'written': return `The agenda is in the invite, and Outlook will email ${name}.`;
      case 'alreadyThere': return 'The invite already has this agenda.';
      case 'leftAlone': return 'Somebody edited the agenda in the invite, so we left it alone.';
      case 'entangled':
        return 'The old agenda and the meeting link have become mixed up, so we left both alone. Copy the agenda and paste it.';
      case 'notAsked': return `${name} owns this invite. We can change it only if ${name} has turned on prepared agendas.`;
      case 'noInvite': return `There is no 1:1 with ${name} in your calendar at this time. Save the invite first.`;
      case 'private': return 'This meeting is private, so we do not change its invite.';
      case 'over': return 'This 1:1 has started, so we no longer change its invite.';
      case 'beingWritten': return 'We are already updating this invite. Try again in a few minutes.';
      case 'notWritable': return 'We could not change the calendar. Try again later, or copy the agenda.';
      case 'notConnected': return 'This installation cannot change calendars. Copy the agenda and paste it into the invite.';
    }
  },
};

const namesShown = 3;

function listOf(names: readonly string[]): string {
  const shown = names.length <= namesShown ? names : [...names.slice(0, namesShown - 1), `${names.length - namesShown + 1} more`];
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.slice(-1).join('')}`;
}
