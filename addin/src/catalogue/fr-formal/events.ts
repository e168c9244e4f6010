// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const add = 'Insérer l’ordre du jour';
export const offer = (a: { readonly name: string }): string => `Cela ressemble à un entretien avec ${a.name}. Un ordre du jour aide à le préparer à deux.`;
export const noAgenda = (a: { readonly name: string }): string => `Cet entretien avec ${a.name} n’a pas encore d’ordre du jour. En avoir un aide à le préparer, de part et d’autre. Vous pouvez aussi envoyer l’invitation telle quelle.`;
export const alsoGoesTo = (a: { readonly name: string }): string => `Cette invitation sera aussi reçue par ${a.name}, et elle contient un ordre du jour destiné à vous deux seulement. Supprimez-le s’il ne doit pas être vu, ou envoyez l’invitation telle quelle.`;
export const alsoGoesToMore = (a: { readonly name: string; readonly more: number }): string => `Cette invitation sera aussi reçue par ${a.name} et ${(isOne(a.more) ? `${number(a.more)} autre` : `${number(a.more)} autres`)}, et elle contient un ordre du jour destiné à vous deux seulement. Supprimez-le s’il ne doit pas être vu, ou envoyez l’invitation telle quelle.`;
