// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayFull, dayShortWeekdayMonthDay, number, timeShort } from './language';

export const trend = {
  rising: '増加',
  falling: '減少',
  steady: '横ばい',
};
export const met = (a: { readonly count: number }): string => `${number(a.count)}人`;
export const few = '何人か';
export const most = '過半数';
export const noneYet = 'まだこれから';
export const faults = {
  notRead: '予定表の読み取り前',
  notFound: '予定表が見つからず',
  accessDenied: '予定表のアクセス権なし',
  unavailable: 'メールサーバーの応答なし',
  damaged: '予定表ファイルに問題',
};
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;
export const full = (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `${dayFull(a.day)} ${timeShort(a.at)}（${a.zone}）`;
export const days = (a: { readonly count: number }): string => `${number(a.count)}日`;
