// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayShortWeekdayMonthDay, listAnd, number } from './language';

export const statuses = {
  covered: '予定どおり',
  slipping: '遅れ気味',
  overdue: '間が空いている',
  never: 'まだこれから',
  newInRole: '着任・復帰直後',
  away: '不在',
  notKnown: '確認できず',
};
export const count = (a: { readonly covered: number; readonly of: number }): string => `${number(a.of)}人中${number(a.covered)}人`;
export const countOnTrack = (a: { readonly covered: number; readonly of: number }): string => `${number(a.of)}人中${number(a.covered)}人が予定どおり`;
export const countOnly = (a: { readonly covered: number }): string => `${number(a.covered)}人`;
export const onlyOnTrack = (a: { readonly covered: number }): string => `${number(a.covered)}人が予定どおり`;
export const some = {
  slipping: (a: { readonly count: number }): string => `遅れ気味：${number(a.count)}人`,
  overdue: (a: { readonly count: number }): string => `間が空いている：${number(a.count)}人`,
  never: (a: { readonly count: number }): string => `まだこれから：${number(a.count)}人`,
  newInRole: (a: { readonly count: number }): string => `着任・復帰直後：${number(a.count)}人`,
  away: (a: { readonly count: number }): string => `不在：${number(a.count)}人`,
  notKnown: (a: { readonly count: number }): string => `確認できず：${number(a.count)}人`,
  doNotCount: '人数に含めない人がいます',
};
export const together = (a: { readonly statuses: readonly string[] }): string => listAnd(a.statuses);
export const trend = {
  rising: 'ここ8週間で増えています',
  falling: 'ここ8週間で減っています',
  steady: 'ここ8週間は横ばいです',
};
export const weeksComputed = '「今週のまとめ」を送信していない週は、現在わかっている内容から計算しています。';
export const skipLevel = {
  met: (a: { readonly count: number }): string => `階層をまたぐ1on1：${number(a.count)}人と行いました。`,
  few: '階層をまたぐ1on1：何人かと行いました。',
  most: '階層をまたぐ1on1：過半数の人と行いました。',
  none: '階層をまたぐ1on1：まだこれからです。',
};
export const peers = {
  met: (a: { readonly count: number }): string => `同じ立場の人との1on1：${number(a.count)}人と行いました。`,
  few: '同じ立場の人との1on1：何人かと行いました。',
  most: '同じ立場の人との1on1：過半数の人と行いました。',
  none: '同じ立場の人との1on1：まだこれからです。',
};
export const ownCalendar = {
  notRead: 'ご自身の予定表は、まだ読み取っていません。数字は次回の「今週のまとめ」に載ります。特に操作は必要ありません。',
  notFound: 'ご自身の予定表が見つかりませんでした。どのメールボックスにあるか、管理者に確認してください。',
  accessDenied: 'アクセス権がないため、ご自身の予定表を読み取れませんでした。アクセスの許可は、管理者に依頼してください。',
  unavailable: 'メールサーバーの応答がなく、ご自身の予定表を読み取れませんでした。次回の「今週のまとめ」までに、もう一度読み取ります。特に操作は必要ありません。',
  damaged: 'ファイルに問題があり、ご自身の予定表を読み取れませんでした。もう一度エクスポートするよう、管理者に依頼してください。',
};
export const notReadSince = (a: { readonly day: Day }): string => `数字は${dayShortWeekdayMonthDay(a.day)}時点のものです。それ以降、予定表を読み取れていません。`;
