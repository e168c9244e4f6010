// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, number } from './language';

export const total = (a: { readonly count: number; readonly valid: number; readonly invalid: number }): string => `テンプレート${number(a.count)}件：有効${number(a.valid)}件、無効${number(a.invalid)}件`;
export const row = (a: { readonly title: string; readonly kinds: readonly string[]; readonly cadences: readonly string[] }): string => `${a.title}（${listAnd(a.kinds)}／${listAnd(a.cadences)}）`;
