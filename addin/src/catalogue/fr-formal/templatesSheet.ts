// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listShort, number } from './language';

export const total = (a: { readonly count: number; readonly valid: number; readonly invalid: number }): string => `${(isOne(a.count) ? `${number(a.count)} modèle` : `${number(a.count)} modèles`)} : ${(isOne(a.valid) ? `${number(a.valid)} valide` : `${number(a.valid)} valides`)}, ${(isOne(a.invalid) ? `${number(a.invalid)} non valide` : `${number(a.invalid)} non valides`)}`;
export const row = (a: { readonly title: string; readonly kinds: readonly string[]; readonly cadences: readonly string[] }): string => `${a.title} (${listShort(a.kinds)} ; ${listShort(a.cadences)})`;
