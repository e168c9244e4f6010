// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '以前のメモ';
export const none = '以前のメモはありません。';
export const unknown = '以前のメモがあるかどうか、確認できませんでした。';
export const failed = '以前のメモを読み込めませんでした。';
export const kinds = {
  shared: '共有',
  private: '自分用',
};
export const you = '自分';
export const older = 'さらに前のメモを表示';
