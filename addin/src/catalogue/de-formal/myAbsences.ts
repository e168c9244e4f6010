// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Ihre Abwesenheiten';
export const text = 'Sie zählen für alle Ihre 1:1-Gespräche: Während Sie abwesend sind, gilt keines als überfällig. Nach einem Grund fragen wir nie.';
export const none = 'Noch keine eingetragen.';
export const days = (a: { readonly first: Day; readonly last: Day }): string => `${dayMedium(a.first)} bis ${dayMedium(a.last)}`;
export const byOrganisation = 'Von der Personalabteilung eingetragen';
export const remove = 'Entfernen';
export const removeLabel = (a: { readonly days: string }): string => `Entfernen: ${a.days}`;
export const first = 'Erster Tag';
export const last = 'Letzter Tag';
export const add = 'Eintragen';
export const added = 'Eingetragen. Die Abwesenheit zählt jetzt für alle Ihre 1:1-Gespräche.';
export const removed = 'Entfernt. Die Abwesenheit zählt nicht mehr.';
export const failed = 'Ihre Abwesenheiten konnten nicht geladen werden.';
export const incomplete = 'Bitte geben Sie beide Tage an.';
export const lastBeforeFirst = 'Der letzte Tag darf nicht vor dem ersten liegen. Sind die beiden vertauscht?';
