// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd } from './language';

export const holidaysNotKnown = (a: { readonly names: readonly string[] }): string => `No conocemos los días festivos de: ${listAnd(a.names)}. Allí, un festivo cuenta como un día normal.`;
