// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const loading = '読み込み中';
export const slow = {
  outlook: 'Outlookの応答を待っています…',
  server: '読み込んでいます…',
  choice: 'いつもより時間がかかっています。このまま待つか、もう一度お試しください。',
};
export const tabs = {
  label: '表示',
  agenda: 'アジェンダ',
  notes: 'メモ',
  coach: 'ヒント',
  mine: '自分の1on1',
};
export const retry = '再試行';
export const cancel = 'キャンセル';
export const save = '保存';
export const kept = (a: { readonly moment: string }): string => `${a.moment}に入力した内容です。`;
export const guide = '1on1のガイド';
