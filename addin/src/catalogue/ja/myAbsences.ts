// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = '不在の期間';
export const text = 'すべての1on1に反映されます。不在の間は、1on1が遅れているとは見なしません。理由を尋ねることはありません。';
export const none = 'まだ入力されていません。';
export const days = (a: { readonly first: Day; readonly last: Day }): string => `${dayMedium(a.first)}～${dayMedium(a.last)}`;
export const byOrganisation = '人事部門による入力';
export const remove = '削除';
export const removeLabel = (a: { readonly days: string }): string => `${a.days}を削除`;
export const first = '不在の初日';
export const last = '不在の最終日';
export const add = '追加';
export const added = '追加しました。すべての1on1に反映されます。';
export const removed = '削除しました。もう反映されません。';
export const failed = '不在の期間を読み込めませんでした。';
export const incomplete = '両方の日を選んでください。';
export const lastBeforeFirst = '最終日は初日以降にしてください。2つの日付が逆になっていませんか。';
