// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Outlookのバージョンが古いようです',
  text: 'Outlookを更新するか、Outlook on the webで予定を開いてください。',
};
export const notLoaded = {
  title: 'ページを読み込めませんでした',
  text: 'このページの一部を読み込めませんでした。接続を確認して、ページを再読み込みしてください。',
};
export const again = '再読み込み';
