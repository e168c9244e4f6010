// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const oneOnOne = '1on1';
export const oneOnOneWith = (a: { readonly name: string }): string => `${a.name}さんとの1on1`;
export const relationships = {
  directReport: 'チームのメンバー',
  manager: '上司',
  skipLevel: '階層をまたぐ1on1の相手',
  peer: '同じ立場の人',
  colleague: '社内のほかの人',
  external: '社外の人',
};
export const since = (a: { readonly date: string }): string => `${a.date}から`;
export const agreedWeeks = (a: { readonly weeks: number }): string => `合意した頻度：${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}`;
export const agreedDays = (a: { readonly days: number }): string => `合意した頻度：${(a.days === 1 ? '毎日' : `${number(a.days)}日に1回`)}`;
export const occurrence = (a: { readonly moment: string; readonly ago: string }): string => `この回：${a.moment}（${a.ago}）`;
export const last = '前回';
export const mostRecent = '直近';
export const next = '次回';
export const noLast = 'まだありません';
export const noNext = '予定なし';
export const calendarUnknown = '予定表をまだ読み取れていないため、前回と次回の1on1を表示できません。';
export const noMeeting = {
  title: '予定が選択されていません',
  text: '1on1の予定を開いて作業ウィンドウを表示すると、アジェンダとメモを確認できます。',
};
export const notOneOnOne = {
  title: '1on1ではありません',
  remedy: '1on1にするには',
};
export const otherPeople = {
  title: 'ほかの人の1on1です',
  text: 'サインイン中のアドレスは、この1on1の2人のものではありません。',
};
export const reasons = (a: { readonly first: string; readonly next: string }): string => `${a.first}。${a.next}`;
export const sentence = (a: { readonly text: string }): string => `${a.text}。`;
export const externalTitle = (a: { readonly name: string }): string => `${a.name}さんはディレクトリに登録がありません`;
export const externalText = '社外の人との1on1は数えません。その内容を保存することもありません。';
export const openLast = '前回の1on1のアジェンダとメモ';
export const closeLast = '前回の1on1を閉じる';
