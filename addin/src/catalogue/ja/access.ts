// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const signIn = {
  nobody: 'このコンピューターではMicrosoft 365に誰もサインインしていません。次を実行してください：oneonone login',
  noConsent: 'このアプリケーションはMicrosoft 365にアクセスできません（同意がありません）。管理者がEntra管理センターの「エンタープライズ アプリケーション」でこのアプリケーションを開き、「アクセス許可」で管理者の同意を与える必要があります。',
  unknownClient: 'このクライアントIDのアプリケーションはテナントにありません。クライアントIDとテナントを確認してください。',
  unknownTenant: 'そのテナントはありません。テナントのIDまたはドメインを確認してください。',
  expired: 'サインインの期限が切れたか、組織が再度のサインインを求めています。次を実行してください：oneonone login',
  wrongSecret: 'アプリケーションのシークレットが正しくないか、期限が切れています。管理者が新しいものを作成できます。',
  blocked: '組織のルール（条件付きアクセスまたは割り当て）により、このアプリケーションはブロックされています。管理者が許可できます。',
  again: 'Microsoft 365への再度のサインインが必要です。次を実行してください：oneonone login',
  failed: (a: { readonly reason: string }): string => `Microsoft 365にサインインできませんでした：${a.reason}`,
  failedWith: (a: { readonly code: string; readonly reason: string }): string => `Microsoft 365にサインインできませんでした（${a.code}）：${a.reason}`,
};
export const graph = {
  busy: (a: { readonly what: string; readonly code: string; readonly seconds: number }): string => `Microsoft 365が混み合っているため、${a.what}を読み取れませんでした（${a.code}）。${number(a.seconds)}秒後にもう一度お試しください。`,
  denied: (a: { readonly what: string; readonly code: string; readonly permission: string }): string => `Microsoft 365が${a.what}へのアクセスを拒否しました（${a.code}）。管理者がこのアプリケーションに${a.permission}を付与し、同意する必要があります。`,
  refused: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365がサインインを受け付けなかったため、${a.what}を読み取れませんでした（${a.code}）。もう一度サインインしてください：oneonone login`,
  silent: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365が応答しなかったため、${a.what}を読み取れませんでした（${a.code}）。後でもう一度お試しください。`,
  rejected: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365が${a.what}の要求を拒否しました（${a.code}）。プログラムの不具合か、設定の誤りです。`,
  noMailbox: 'サインインしたアカウントにはメールボックスがないため、予定表もありません。',
};
export const things = {
  people: 'ユーザーの一覧',
  groups: 'グループ',
  rooms: '会議室',
  workspaces: 'ワークスペース',
  ownEntry: '自分の登録情報',
  reports: 'チームのメンバー',
};
export const data = {
  isFile: (a: { readonly path: string }): string => `${a.path}はファイルです。データ用のフォルダーを指定してください。`,
  unusable: (a: { readonly path: string; readonly reason: string }): string => `データフォルダー${a.path}を使えません：${a.reason} 別のフォルダーを指定するか、書き込めるようにしてください。`,
  newer: (a: { readonly path: string; readonly found: string; readonly known: string }): string => `${a.path}は新しいバージョンのプログラムで書き込まれています（スキーマ${a.found}、このプログラムが扱えるのは${a.known}まで）。プログラムを更新するか、別のデータフォルダーを指定してください。`,
  noLog: (a: { readonly path: string }): string => `${a.path}のあるファイルシステムでは、SQLiteが先行書き込みログを保持できません。ローカルディスクのデータフォルダーを選んでください。`,
  inUse: (a: { readonly path: string; readonly seconds: number }): string => `${a.path}は${number(a.seconds)}秒前から別のプロセスが使用しています。終わってからもう一度お試しください。`,
  readOnly: (a: { readonly path: string }): string => `${a.path}に書き込めません。書き込めるようにするか、別のデータフォルダーを指定してください。`,
  noDatabase: (a: { readonly path: string }): string => `${a.path}はデータベースではないか、壊れています。移動するか、バックアップから復元してください。`,
  notOpened: (a: { readonly path: string }): string => `${a.path}を開けません。読み取りと書き込みのアクセス許可を付与するか、別のデータフォルダーを指定してください。`,
  failed: (a: { readonly path: string; readonly reason: string }): string => `${a.path}を読み書きできません：${a.reason}`,
  noPreview: (a: { readonly path: string }): string => `${a.path}はすでに存在し、プレビューではありません。--outで別のフォルダーを選んでください。`,
  noSample: (a: { readonly path: string }): string => `${a.path}にはサンプル組織以外のものがあります。空のフォルダーか新しいフォルダーを選んでください。`,
  contended: (a: { readonly what: string }): string => `${a.what}がほかから同時に変更され続けたため、この変更は保存されませんでした。もう一度お試しください。`,
};
export const document = {
  newer: (a: { readonly kind: string; readonly found: number; readonly known: number }): string => `種類「${a.kind}」のドキュメントはバージョン${number(a.found)}で保存されていますが、このプログラムが扱えるのはバージョン${number(a.known)}までです。プログラムを更新してください。`,
  damaged: (a: { readonly kind: string; readonly error: string }): string => `種類「${a.kind}」のドキュメントが壊れています（${a.error}）。バックアップから復元してください。`,
  sealed: (a: { readonly kind: string }): string => `種類「${a.kind}」のドキュメントに、このプログラムでは開けない暗号化された文章があります。プログラムを更新してください。`,
  incomplete: (a: { readonly member: string }): string => `ドキュメントに「${a.member}」がありません。バックアップから復元してください。`,
};
export const sample = {
  fictional: 'サンプル会社Northwind Exampleとその予定表です。登場する人物はすべて架空です。',
  replaced: 'このフォルダーは、サンプルを書き直すたびに全体が置き換えられます。自分のファイルは置かないでください。',
};
