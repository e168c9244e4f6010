// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Outlookの応答がありません';
export const refused = 'この予定の情報をOutlookから取得できませんでした。';
export const silent = 'この予定の情報は、まだOutlookから届いていません。';
export const itemChanged = 'Outlookで別の項目に移動しました。';
export const unsupported = 'このバージョンのOutlookでは、このアドインを使えません。Outlookを更新するか、Outlook on the webで予定を開いてください。';
export const openOnTheWeb = 'Outlook on the webを開く';
