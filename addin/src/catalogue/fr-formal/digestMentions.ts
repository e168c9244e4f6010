// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, number } from './language';

export const heading = 'Ce qui a été dit à mon sujet';
export const none = 'Aucun récapitulatif n’a encore parlé de vous.';
export const to = (a: { readonly name: string; readonly day: Day }): string => `À ${a.name} le ${dayMedium(a.day)}`;
export const toFormer = (a: { readonly day: Day }): string => `À une personne partie depuis, le ${dayMedium(a.day)}`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `Vos entretiens avec ${a.name} : ${a.status}. Ce statut est entré dans un décompte, et seul le décompte a été montré.`;
export const pairOfFormer = (a: { readonly status: string }): string => `Vos entretiens avec une personne partie depuis : ${a.status}. Ce statut est entré dans un décompte, et seul le décompte a été montré.`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `Corrigé depuis : ${number(a.covered)} sur ${number(a.of)}`;
export const noFigures = 'Il disait qu’il n’y avait pas de chiffres.';
