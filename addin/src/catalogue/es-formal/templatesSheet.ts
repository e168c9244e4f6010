// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const total = (a: { readonly count: number; readonly valid: number; readonly invalid: number }): string => `${(isOne(a.count) ? `${number(a.count)} plantilla` : `${number(a.count)} plantillas`)}: ${(isOne(a.valid) ? `${number(a.valid)} válida` : `${number(a.valid)} válidas`)}, ${(isOne(a.invalid) ? `${number(a.invalid)} no válida` : `${number(a.invalid)} no válidas`)}`;
export const row = (a: { readonly title: string; readonly kinds: readonly string[]; readonly cadences: readonly string[] }): string => `${a.title} (${listShort(a.kinds)}; ${listShort(a.cadences)})`;
