// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd } from './language';

export const holidaysNotKnown = (a: { readonly names: readonly string[] }): string => `Für ${listAnd(a.names)} kennen wir die Feiertage nicht. Dort zählt ein Feiertag wie ein gewöhnlicher Tag.`;
