// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = '1on1の予定を作成するとき';
export const choices = {
  offer: 'アジェンダを提案',
  insert: 'アジェンダを自動で挿入',
  off: '何もしない',
};
