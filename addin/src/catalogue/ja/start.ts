// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const notLoaded = {
  title: 'Outlookに接続されていません',
  text: 'Microsoftのスクリプト（appsforoffice.microsoft.com）を読み込めませんでした。接続を確認して、もう一度お試しください。何度も起きる場合は、ネットワークでブロックされている可能性があります。',
};
export const notReady = {
  title: 'Outlookに接続されていません',
  text: 'Outlookでこのアドインを起動できませんでした。もう一度お試しください。何度も起きる場合は、作業ウィンドウを閉じて開き直してください。',
};
export const notInOutlook = {
  title: 'Outlookで開いてください',
  text: 'このページは、Outlookで予定を開いているときだけ使えます。',
};
export const settingsLink = 'このブラウザーで設定を開く';
export const failed = {
  title: '作業ウィンドウを起動できませんでした',
  text: 'システムの問題で、うまく処理できませんでした。もう一度お試しください。',
};
