// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, dayMonthDay, number } from './language';

export const heading = '修正';
export const between = (a: { readonly first: string; readonly second: string }): string => `${a.first}さんと${a.second}さん：修正`;
export const none = '修正はありません。';
export const kinds = {
  away: (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name}さんは${dayMedium(a.first)}～${dayMedium(a.last)}の間、不在`,
  held: (a: { readonly day: Day }): string => `${dayMedium(a.day)}に招待なしで行った1on1`,
  notHeld: (a: { readonly day: Day }): string => `${dayMedium(a.day)}に行われなかった1on1`,
  cadence: (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}の1on1`,
  ours: (a: { readonly day: Day }): string => `${dayMedium(a.day)}の予定を1on1として数える`,
  oursSeries: (a: { readonly day: Day }): string => `${dayMedium(a.day)}の回を含む定期的な予定を1on1として数える`,
  notOurs: (a: { readonly day: Day }): string => `${dayMedium(a.day)}の予定を1on1として数えない`,
  notOursSeries: (a: { readonly day: Day }): string => `${dayMedium(a.day)}の回を含む定期的な予定を1on1として数えない`,
  private: '1on1は非公開',
};
export const by = {
  name: (a: { readonly name: string; readonly day: Day }): string => `${a.name}さんが${dayMonthDay(a.day)}に修正`,
  you: (a: { readonly day: Day }): string => `自分が${dayMonthDay(a.day)}に修正`,
  enteredName: (a: { readonly name: string; readonly day: Day }): string => `${a.name}さんが${dayMonthDay(a.day)}に登録`,
  enteredYou: (a: { readonly day: Day }): string => `自分が${dayMonthDay(a.day)}に登録`,
  saidName: (a: { readonly name: string; readonly day: Day }): string => `${a.name}さんが${dayMonthDay(a.day)}に同意`,
  saidYou: (a: { readonly day: Day }): string => `自分が${dayMonthDay(a.day)}に同意`,
};
export const waiting = {
  name: (a: { readonly name: string }): string => `${a.name}さんが同意するまでは、これまでの頻度のままです。`,
  you: '同意すると反映されます。それまでは、これまでの頻度のままです。',
  entered: '反映されていますが、同意しているのはまだ2人のうち1人だけです。',
};
export const found = {
  text: (a: { readonly weeks: number }): string => `2人の1on1は、${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}行われています。`,
  button: (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}で合意する`,
};
export const effect = {
  none: '今日の状況は変わりません。',
  changes: (a: { readonly applied: string; readonly otherwise: string }): string => `今日の状況：${a.applied}。この修正がない場合：${a.otherwise}。`,
};
export const contested = {
  name: (a: { readonly name: string }): string => `${a.name}さんがまだ同意していないため、2人が合意するまで反映されません。`,
  you: 'まだ同意していないため、2人が合意するまで反映されません。',
};
export const actions = {
  withdraw: '取り消す',
  contest: '同意しない',
  agree: 'やはり同意する',
  confirm: '同意する',
  label: (a: { readonly action: string; readonly what: string }): string => `${a.action}：${a.what}`,
};
export const withManager = '上司との1on1';
export const done = {
  changed: (a: { readonly before: string; readonly after: string }): string => `修正しました。状況は「${a.before}」から「${a.after}」に変わりました。`,
  same: (a: { readonly after: string }): string => `修正しました。状況は「${a.after}」のままです。`,
  notKnown: '保存しました。予定表を読み取りしだい、反映されます。',
};
