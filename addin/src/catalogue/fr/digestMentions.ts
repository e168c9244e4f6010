// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, listAnd, number } from './language';

export const heading = 'Ce qui a été dit à mon sujet';
export const none = 'Aucun récapitulatif n’a encore parlé de toi.';
export const to = (a: { readonly name: string; readonly day: Day }): string => `À ${a.name} le ${dayMedium(a.day)}`;
export const toFormer = (a: { readonly day: Day }): string => `À une personne partie depuis, le ${dayMedium(a.day)}`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `Tes entretiens avec ${a.name} : ${a.status}. Ce statut est entré dans un décompte, et seul le décompte a été montré.`;
export const pairOfFormer = (a: { readonly status: string }): string => `Tes entretiens avec une personne qui était ton manager : ${a.status}. Ce statut est entré dans un décompte, et seul le décompte a été montré.`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `Corrigé depuis : ${number(a.covered)} sur ${number(a.of)}`;
export const ofReport = (a: { readonly name: string; readonly status: string }): string => `${a.name} : ${a.status}.`;
export const was = (a: { readonly status: string }): string => `Douze heures plus tôt, le statut aurait été « ${a.status} ».`;
export const wasNotIncluded = 'Douze heures plus tôt, cela n’aurait pas été compté.';
export const because = (a: { readonly causes: readonly string[] }): string => `Ce qui a changé entre-temps : ${listAnd(a.causes)}.`;
export const causes = {
  calendar: 'le calendrier de la personne qui dirige l’équipe',
  absence: 'une absence',
  correction: 'une correction',
  cadence: 'le rythme convenu',
  reportingLine: 'les rattachements hiérarchiques',
  readability: 'ce qui a pu être lu du calendrier',
  policy: 'les réglages de l’organisation',
};
export const noFigures = 'Il disait qu’il n’y avait pas de chiffres.';
