// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '次のアクション';
export const none = '未完了のアクションはありません。';
export const add = 'アクションを追加';
export const what = 'やること';
export const who = '担当';
export const you = '自分';
export const dueDate = '期日（任意）';
export const due = (a: { readonly date: string }): string => `期日：${a.date}`;
export const overdue = (a: { readonly date: string }): string => `期日は${a.date}でした`;
export const tick = (a: { readonly text: string }): string => `完了：${a.text}`;
export const change = (a: { readonly text: string }): string => `「${a.text}」を変更`;
export const remove = (a: { readonly text: string }): string => `「${a.text}」を削除`;
export const waiting = 'この端末に保存済み（未送信）';
export const announcements = {
  added: '追加しました。',
  done: '完了にしました。',
  reopened: '未完了に戻しました。',
  removed: '削除しました。',
  changed: '保存しました。',
};
