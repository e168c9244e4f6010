// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayWeekdayMonthDay, timeShort } from './language';

export const subject = (a: { readonly name: string }): string => `${a.name} souhaite un entretien avec toi`;
export const asked = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `${a.name} a demandé un entretien le ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}.`;
export const inOutlook = (a: { readonly name: string }): string => `Tu trouveras la demande envoyée par ${a.name} et des créneaux possibles dans Outlook, sous « Mes entretiens ».`;
export const why = (a: { readonly name: string }): string => `Tu reçois cet e-mail parce qu’un entretien t’a été demandé dans Outlook par ${a.name}. Chaque demande donne lieu à un seul e-mail. Personne d’autre ne le reçoit.`;
