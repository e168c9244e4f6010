// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayFull, number, timeShort } from './language';

export const pane = '1on1のアジェンダ';
export const events = 'アドインのイベント';
export const body = '招待の本文';
export const newMeeting = '新しい予定';
export const send = '送信';
export const sendAnyway = 'このまま送信';
export const doNotSend = '送信しない';
export const edit = '編集';
export const cancelMeeting = '会議をキャンセル';
export const accept = '承諾';
export const tentative = '仮承諾';
export const decline = '辞退';
export const close = '閉じる';
export const closePane = '作業ウィンドウを閉じる';
export const dismiss = '閉じる';
export const title = 'タイトル';
export const titleHint = 'タイトルを追加';
export const start = '開始';
export const end = '終了';
export const invite = '招待';
export const nameHint = '名前';
export const add = '追加';
export const remove = (a: { readonly name: string }): string => `${a.name}さんを削除`;
export const organiser = '開催者';
export const notes = {
  room: '会議室',
  accepted: '承諾',
  tentative: '仮承諾',
  declined: '辞退',
  delegated: '代理の人に依頼',
};
export const time = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayFull(a.day)} ${timeShort(a.from)}～${timeShort(a.to)}`;
export const timeOfSeries = (a: { readonly day: Day; readonly from: TimeOfDay; readonly to: TimeOfDay }): string => `${dayFull(a.day)} ${timeShort(a.from)}～${timeShort(a.to)}（定期的な予定）`;
export const cancelled = (a: { readonly when: string }): string => `${a.when}（キャンセル済み）`;
export const titles = {
  alone: '予定',
  two: (a: { readonly first: string; readonly second: string }): string => `1on1：${a.first}、${a.second}`,
  more: (a: { readonly count: number }): string => `${number(a.count)}人の会議`,
  group: 'グループの会議',
  private: '非公開の予定',
  outOfOffice: '外出中',
};
