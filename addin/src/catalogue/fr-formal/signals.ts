// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Ce que nous avons remarqué';
export const onlyYou = 'Visible uniquement par vous. Jamais dans un récapitulatif.';
export const nothing = 'Rien de particulier.';
export const tooEarly = 'Il y a encore trop peu d’entretiens pour en dire quelque chose.';
export const pointsFrom = (a: { readonly count: number; readonly of: number; readonly name: string }): string => `Sujets proposés par ${a.name} : ${number(a.count)} sur ${number(a.of)}`;
export const readyTheDayBefore = (a: { readonly count: number; readonly of: number }): string => `Ordres du jour prêts la veille : ${number(a.count)} sur ${number(a.of)}`;
export const attempt = 'À essayer :';
export const fits = (a: { readonly title: string }): string => `Une idée adaptée : ${a.title}`;
