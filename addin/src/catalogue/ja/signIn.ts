// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'サインイン';
export const signIn = 'サインイン';
export const signOut = 'サインアウト';
export const noWindow = 'ウィンドウが開かない、または空白の場合';
export const otherwise = '別の方法でサインイン';
export const page = 'サインインページを開く';
export const approval = '管理者が承認するためのページ';
export const signedInAs = (a: { readonly name: string }): string => `${a.name}さんとしてサインイン中`;
export const signedOut = 'サインアウトしました。';
export const why = 'サインインすると、この1on1のアジェンダとメモを見られます。入力した内容は、この端末に保存されています。';
export const notConnected = {
  title: '接続されていません',
  text: 'このアドインの一部を読み込めませんでした。接続を確認して、もう一度お試しください。入力した内容は、この端末に保存されています。',
};
export const notConfigured = 'このアドインはインストール済みですが、設定が終わっていません。設定を完了するよう、管理者に依頼してください。';
export const failures = {
  interaction: '職場のアカウントでサインインしてください。',
  consent: 'このアドインは、組織でまだ承認されていません。Microsoft 365の管理者に承認を依頼してから、もう一度サインインしてください。',
  cancelled: 'サインインが終わる前に、ウィンドウが閉じられました。',
  blocked: 'サインインのウィンドウがブロックされました。Outlookのポップアップを許可して再試行するか、ページを直接開いてください。',
  unreachable: 'サインインサービスに接続できませんでした。接続を確認して、もう一度お試しください。',
  failed: 'サインインできませんでした。少し待ってから、もう一度お試しください。',
};
