// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Names of earlier times';
export const mine = (a: { readonly former: string }): string => `An administrator says that you were known here as ${a.former} before.`;
export const mineUnknown = 'An administrator says that an earlier account was yours.';
export const mineEffect = 'If you confirm it, the 1:1s and corrections of that time count as yours. Notes and agendas of that time open once the other person of each 1:1 has confirmed it, too.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} says that they were known here as ${a.former} before.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} says that an earlier account was theirs.`;
export const theirsEffect = (a: { readonly name: string }): string => `You wrote notes or agendas together at that time. If you confirm it, ${a.name} can read them again, except your private notes.`;
export const confirm = 'That is right';
export const refuse = 'That is wrong';
export const confirmed = 'Confirmed.';
export const refused = 'Noted. Nothing was joined.';
export const failed = 'We could not save your answer.';
