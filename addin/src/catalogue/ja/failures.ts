// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const offline = 'オフラインです。入力した内容は、この端末に保存されています。';
export const unreachable = 'サーバーに接続できません。サーバーが停止しているか、ネットワークでブロックされている可能性があります。入力した内容は、この端末に保存されています。';
export const slow = '時間内にサーバーの応答がありませんでした。もう一度お試しください。入力した内容は、この端末に保存されています。';
export const foreign = 'サーバーではなく、ネットワークのサインインページなど別のものが応答しました。ほかのWebページを開いてサインインを求められないか確認し、もう一度お試しください。';
export const busy = 'サーバーが混み合っています。少し待ってから、もう一度お試しください。';
export const forbidden = 'サーバーがこの操作を許可しませんでした。利用できるかどうか、このアドインを設定した人に確認してください。';
export const notFound = 'サーバーにはもうありません。';
export const invalid = 'サーバーで受け付けられませんでした。';
export const changed = '編集中に内容が変更されました。最新の内容を表示しています。';
export const broken = 'システムの問題で、うまく処理できませんでした。';
