// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Outlookのバージョンが古いようです',
  text: 'Outlookを更新するか、Outlook on the webで予定を開いてください。',
};
export const notLoaded = {
  title: '読み込めませんでした',
  text: 'このページの一部が届きませんでした。接続を確認して、もう一度読み込んでください。',
};
export const again = '再読み込み';
