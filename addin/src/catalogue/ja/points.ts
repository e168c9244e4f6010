// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = '話題';
export const none = (a: { readonly name: string }): string => `まだありません。最初の話題を追加してみましょう。${a.name}さんも追加できます。`;
export const add = '話題を追加';
export const addButton = '追加';
export const waiting = 'この端末に保存済み（未送信）';
export const you = '自分';
export const carriedOver = (a: { readonly times: number }): string => `${number(a.times)}回持ち越し`;
export const closed = (a: { readonly count: number }): string => `完了・移動済み（${number(a.count)}件）`;
export const places = {
  done: '完了',
  movedOn: '次回へ',
};
export const actions = {
  more: (a: { readonly text: string }): string => `「${a.text}」のその他の操作`,
  group: (a: { readonly text: string }): string => `「${a.text}」の操作`,
  tick: (a: { readonly text: string }): string => `完了：${a.text}`,
  up: '上へ移動',
  down: '下へ移動',
  nextTime: '次回へ',
  bringBack: '今回に戻す',
  reword: '編集',
  remove: '削除',
  newWording: '新しい内容',
};
export const announcements = {
  added: '追加しました。',
  ticked: '完了にしました。',
  reopened: '未完了に戻しました。',
  moved: '次回に移しました。',
  broughtBack: 'アジェンダに戻しました。',
  position: (a: { readonly at: number; readonly of: number }): string => `${number(a.of)}件中${number(a.at)}番目になりました。`,
  removed: '削除しました。',
  reworded: '変更しました。',
};
export const checkIn = (a: { readonly name: string }): string => `今回${a.name}さんに聞いてみること`;
export const checkInFrom = (a: { readonly name: string }): string => `${a.name}さんが聞きたいこと`;
export const onlyYou = 'ほかの人には見えません';
export const failed = 'アジェンダを読み込めませんでした。';
