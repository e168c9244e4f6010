// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd } from './language';

export const holidaysNotKnown = (a: { readonly names: readonly string[] }): string => `Public holidays are not known for: ${listAnd(a.names)}. There, a holiday of either of you counts as an ordinary day.`;
