// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd } from './language';

export const holidaysNotKnown = (a: { readonly names: readonly string[] }): string => `Feiertage kennen wir nicht für: ${listAnd(a.names)}. Dort zählt ein Feiertag wie ein gewöhnlicher Tag.`;
