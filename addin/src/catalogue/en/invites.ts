// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listShort, number } from './language';

export const onlyLink = (a: { readonly names: readonly string[] }): string => `This invite also goes to ${listAnd(a.names)}, so we put only a link to the agenda into it. Only the two of you can open the link.`;
export const onlyLinkMore = (a: { readonly names: readonly string[]; readonly more: number }): string => `This invite also goes to ${listShort(a.names)} and ${number(a.more)} more, so we put only a link to the agenda into it. Only the two of you can open the link.`;
export const recipientsUnknown = 'We could not check who receives this invite, so we did not change it. Try again when you are online.';
export const noLongerOneOnOne = 'This invite is no longer for the two of you alone, so we did not put your agenda into it.';
export const insert = 'Insert into the invite';
export const update = 'Update it in my calendar';
export const copy = 'Copy the agenda';
export const copyShort = 'Copy';
export const willEmail = (a: { readonly name: string }): string => `Outlook will email the updated invite to ${a.name}.`;
export const confirm = 'Insert and email';
export const inserting = {
  inserted: 'The agenda is in the invite.',
  updated: 'The agenda in the invite is now up to date.',
  current: 'The invite already has this agenda.',
  edited: 'Somebody edited the agenda in the invite, so we left it alone. To replace it, delete it from the invite, then insert again.',
  outdated: 'The invite has an earlier version of the agenda. Delete it there, then insert again. The meeting link stays as it is.',
  restored: 'Inserting would have changed other text in the invite, so we undid it. Delete the old agenda, then insert again.',
  damaged: 'Other text in the invite changed too, and we could not undo it. Check the invite before you send it, or close it without saving.',
  lost: 'Outlook did not keep the agenda. Copy it and paste it into the invite.',
};
export const outdatedInSavedInvite = 'The invite has an earlier version of the agenda. Update it in your calendar, then close this window without saving. Or delete it here, then insert again.';
export const failed = 'Outlook did not accept the agenda. Copy it and paste it into the invite.';
export const copied = 'Copied. You can paste it anywhere.';
export const notCopied = 'Your browser blocked copying.';
export const written = (a: { readonly name: string }): string => `The agenda is in the invite, and Outlook will email ${a.name}.`;
export const notAsked = (a: { readonly name: string }): string => `${a.name} owns this invite. We can change it only if ${a.name} has turned on prepared agendas.`;
export const noInvite = (a: { readonly name: string }): string => `There is no 1:1 with ${a.name} in your calendar at this time. Save the invite first.`;
export const saved = {
  alreadyThere: 'The invite already has this agenda.',
  leftAlone: 'Somebody edited the agenda in the invite, so we left it alone.',
  entangled: 'The old agenda and the meeting link have become mixed up, so we left both alone. Copy the agenda and paste it.',
  private: 'This meeting is private, so we do not change its invite.',
  over: 'This 1:1 has started, so we can no longer change its invite.',
  beingWritten: 'We are already updating this invite. Try again in a few minutes.',
  notWritable: 'We could not change the calendar. Try again later, or copy the agenda.',
  notConnected: 'This installation cannot change calendars. Copy the agenda and paste it into the invite.',
};
