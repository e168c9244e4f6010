// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const titles = {
  shared: '共有メモ',
  private: '自分用メモ',
};
export const hints = {
  shared: '2人で決めたこと、覚えておきたいこと',
  private: '自分だけのメモ',
};
export const readBoth = (a: { readonly name: string }): string => `読めるのは、${a.name}さんと自分だけです`;
export const readOnlyYou = 'ほかの人には見えません';
export const theirs = (a: { readonly name: string }): string => `${a.name}さんのメモ`;
export const alsoYours = '自分の別のメモ';
export const phases = {
  idle: '保存済み',
  typing: '未保存',
  saving: '保存しています…',
  offline: 'この端末に保存済み（未送信）',
  refused: '保存できませんでした',
  conflict: '別の場所で変更あり',
};
export const refusedBecause = (a: { readonly reason: string }): string => `保存できませんでした：${a.reason}`;
export const conflict = {
  title: 'このメモの内容が2通りあります',
  text: 'このメモは、別の場所でも変更されました。どちらの内容も残っています。どちらを残すか選んでください。',
  here: 'ここにある内容',
  elsewhere: 'もう一方の内容',
  mine: 'ここにある内容を残す',
  theirs: 'もう一方の内容を残す',
  both: '両方を残す',
};
export const failed = 'メモを読み込めませんでした。入力した内容は、この端末に保存されます。';
