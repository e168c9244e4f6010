// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd } from './language';

export const holidaysNotKnown = (a: { readonly names: readonly string[] }): string => `祝日の情報がない地域：${listAnd(a.names)}。この地域では、祝日も通常の日として数えます。`;
