// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd } from './language';

export const holidaysNotKnown = (a: { readonly names: readonly string[] }): string => `Jours fériés que nous ne connaissons pas : ${listAnd(a.names)}. Là-bas, un jour férié compte comme un jour ordinaire.`;
