// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd } from './language';

export const holidaysNotKnown = (a: { readonly names: readonly string[] }): string => `We do not know the public holidays in ${listAnd(a.names)}, so we count them as ordinary days.`;
