// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const add = 'Add agenda';
export const offer = (a: { readonly name: string }): string => `This looks like a 1:1 with ${a.name}. An agenda helps both of you prepare.`;
export const noAgenda = (a: { readonly name: string }): string => `This 1:1 with ${a.name} has no agenda yet. An agenda helps both of you prepare. You can also send the invite as it is.`;
export const alsoGoesTo = (a: { readonly name: string }): string => `This invite also goes to ${a.name}, and it contains an agenda meant for the two of you only. Delete the agenda if they should not see it, or send the invite as it is.`;
export const alsoGoesToMore = (a: { readonly name: string; readonly more: number }): string => `This invite also goes to ${a.name} and ${number(a.more)} more, and it contains an agenda meant for the two of you only. Delete the agenda if they should not see it, or send the invite as it is.`;
