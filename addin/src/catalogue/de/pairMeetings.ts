// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = 'Termine im Kalender';
export const single = (a: { readonly day: Day }): string => `Termin am ${dayMedium(a.day)}`;
export const series = (a: { readonly day: Day }): string => `Terminserie mit dem Termin am ${dayMedium(a.day)}`;
export const why = {
  twoPeople: 'Zählt als 1:1.',
  morePeople: 'Zählt nicht: Mehr als zwei Personen sind eingeladen.',
  group: 'Zählt nicht: Eine Gruppe ist eingeladen.',
  saidOurs: 'Zählt als 1:1, weil eine der beiden Personen das angegeben hat.',
  saidNotOurs: 'Zählt nicht, weil eine der beiden Personen das angegeben hat.',
};
export const ours = 'Das ist unser 1:1';
export const notOurs = 'Das ist nicht unser 1:1';
export const label = (a: { readonly action: string; readonly what: string }): string => `${a.action}: ${a.what}`;
export const onlyFigures = 'Das gilt für die ganze Serie, aber nur für die Zählung: In eine Einladung, die auch andere bekommen, schreiben wir nichts.';
