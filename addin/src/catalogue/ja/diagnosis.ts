// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, number } from './language';

export const parts = {
  permission: (a: { readonly name: string }): string => `アクセス許可${a.name}`,
  readerPermission: (a: { readonly name: string }): string => `読み取り用IDのアクセス許可${a.name}`,
  writerPermission: (a: { readonly name: string }): string => `書き込み用IDのアクセス許可${a.name}`,
  readerScope: '読み取り用IDの範囲',
  sender: (a: { readonly number: number }): string => `送信用IDの差出人${number(a.number)}`,
  senders: '送信用IDの差出人',
  clock: '時計',
  directory: 'ディレクトリ',
  mailboxes: 'メールボックス',
  database: 'データベース',
  queues: 'キュー',
  subscriptions: 'サブスクリプション',
  keys: '暗号化された文章の鍵',
  deployment: 'デプロイ',
  application: 'アプリケーション',
  notifications: '通知',
  administrator: '管理者',
  signIn: 'サインイン',
  registration: 'アプリの登録',
  consent: '同意',
  addIn: 'アドイン',
  addInSettings: 'アドインの設定',
  manifest: 'マニフェストのアドレス',
};
export const notChecked = {
  what: (a: { readonly error: string }): string => `確認できませんでした（${a.error}）。`,
  remedy: 'アプリケーションのログを確認してください。',
};
export const notReady = {
  what: 'まだ準備ができていません。',
  directory: '読み取り用IDにアクセス許可があれば、毎晩01:00（UTC）に読み取ります。',
  database: 'アカウントがあり、アプリケーションのIDが使えることを確認してください。どちらもazd provisionで設定されます。',
  other: '不足しているものは、アプリケーションのログで確認できます。',
};
export const keys = {
  notRead: '暗号化された文章を開く鍵を読み取れませんでした。読み取れるまで、書かれた内容は表示できません。',
  missing: (a: { readonly number: string }): string => `暗号化された文章を開く鍵${a.number}がありません。元に戻してください。この鍵がないと、この鍵で暗号化した内容を読めません。`,
  whichUnknown: 'このデータベースには暗号化された文章がありますが、鍵がなく、書き込みに使う鍵も分かりません。鍵を元に戻してください。',
  wrong: (a: { readonly number: string }): string => `鍵${a.number}は、このデータベースの文章を暗号化した鍵とは別のものです。正しい鍵に戻してください。`,
  giveRole: 'アプリケーションのIDに、コンテナーのKey Vault Secrets Userロールを割り当ててください。azd provisionで設定されます。',
  recover: 'コンテナーにシークレットsealing-key-NUMBERを作るか、復元してください（docs/operate.md, Encryption of what people write）。',
  putBack: 'シークレットを以前のバージョンに戻してください（docs/operate.md, Encryption of what people write）。',
};
export const clock = {
  silent: 'Microsoft Graphから時刻を取得できませんでした。',
  off: (a: { readonly minutes: number }): string => `Microsoft Graphの時刻と${number(a.minutes)}分ずれています。`,
  remedy: 'このコンピューターの時計を合わせてください。Azureでは、アプリケーションを再起動してください。',
};
export const graph = {
  retry: '数分後にもう一度お試しください。',
  notAuthenticated: (a: { readonly code: string }): string => `Microsoft GraphがIDを受け付けません（${a.code}）。`,
  provision: 'azd provisionでデプロイし直して、アプリケーションに3つのIDを持たせてください。',
  refused: (a: { readonly code: string }): string => `Microsoft Graphに拒否されました（${a.code}）。`,
  noMailbox: (a: { readonly code: string }): string => `メールボックスがありません（${a.code}）。`,
  unexpected: (a: { readonly code: string }): string => `Microsoft Graphの応答が想定と異なります（${a.code}）。`,
};
export const directory = {
  remedy: 'infra/entra/grant.ps1を実行してください（docs/deploy.md、手順5）。Entra IDでの反映には1時間ほどかかることがあります。',
};
export const mailboxes = {
  remedy: 'infra/entra/exchange.ps1を実行し（docs/deploy.md、手順6）、メールボックスがグループの直接のメンバーであることを確認してください。Exchangeでの反映には2時間ほどかかることがあります。',
  tooWide: (a: { readonly readable: number; readonly tried: number }): string => `読み取り用IDが、チームを持たない人の予定表を読み取れます（確認した${number(a.tried)}件のうち${number(a.readable)}件）。`,
  narrow: 'マネージャーのグループに意図して含めたのでなければ、Entra IDで各IDの予定表のアクセス許可を削除してください。Exchangeの設定にかかわらず、すべてのメールボックスに適用されます。',
  noSenders: '設定されていません。',
  setSenders: 'azd env set ONEONONE_SENDERで設定し、azd provisionを実行してください。',
};
export const subscriptions = {
  missing: (a: { readonly missing: number; readonly all: number }): string => `${number(a.all)}件の予定表のうち${number(a.missing)}件の変更がGraphから通知されません。`,
  remedy: '対象の人が開催者のグループに入っていること、/api/graph/notificationsに外部から接続できることを確認してください（docs/operate.md「Lost subscriptions」）。6時間ごとに作り直します。',
};
export const queues = {
  failed: (a: { readonly count: number }): string => `${number(a.count)}件のメッセージの処理が最終的に失敗しました。`,
  remedy: 'GET /api/work/poisonで理由を確認し、原因を直してからキューに戻してください（docs/operate.md「Poison」）。',
};
export const deployment = {
  unknown: (a: { readonly output: string }): string => `azdにデプロイの情報がありません：${a.output}`,
  runThere: 'azd upを実行したフォルダーで実行してください。',
  noValues: (a: { readonly names: readonly string[] }): string => `azdに${listAnd(a.names)}の値がありません。`,
  follow: 'docs/deploy.mdの手順2と3（register.ps1、次にazd up）に従ってください。',
};
export const addIn = {
  otherSettings: (a: { readonly names: readonly string[] }): string => `config.jsonの${listAnd(a.names)}が、このデプロイのものではありません。`,
  deploy: 'azd deploy addinを実行してください。このデプロイ用にアドインが作られます。',
  otherHosts: (a: { readonly hosts: readonly string[]; readonly host: string }): string => `マニフェストのアドレスが${a.host}ではなく${listAnd(a.hosts)}です。`,
  rollOut: 'azd deploy addinを実行してください。このデプロイ用にアドインが作られます。そのあと、addin/dist/manifest.xmlを配布し直してください（docs/deploy.md、手順7）。',
};
export const application = {
  notRunning: (a: { readonly status: string }): string => `動いていません（${a.status}）。`,
  seeStream: 'ポータルのログストリームで、間違っている設定を確認してください。そのあと、azd provisionとazd deployを実行してください。',
  notValidated: (a: { readonly status: string }): string => `Graphが通知用のアドレスを検証できませんでした（${a.status}）。`,
  nothingBetween: 'インターネットとアプリケーションの間に、サインインを求めるものや要求を書き換えるものがないことを確認してください。',
  noToken: (a: { readonly output: string }): string => `APIのトークンがありません：${a.output}`,
  notAllowed: 'APIがこの確認を許可していません。',
  assignRole: 'Administratorロールを割り当て（Entra ID、エンタープライズアプリケーション、ユーザーとグループ）、az loginをもう一度実行してください。',
  badToken: 'APIがトークンを受け付けません。',
  checkIds: 'ONEONONE_API_CLIENT_IDとテナントは、アプリの登録のものでなければなりません。azd provisionで設定されます。',
  silent: (a: { readonly status: string }): string => `APIの応答がありません（${a.status}）。`,
  retry: '1分後にもう一度お試しください。詳しくはログを確認してください。',
};
export const unexpected = {
  what: (a: { readonly error: string }): string => `応答が想定と異なります：${a.error}`,
  remedy: 'azd deployを実行し、1分後にもう一度お試しください。',
};
export const signIn = {
  register: (a: { readonly url: string }): string => `infra/entra/register.ps1 -AddInUrl "${a.url}" を実行してください（docs/deploy.md、手順3）。`,
  noRegistration: (a: { readonly id: string }): string => `ID ${a.id}の登録がないか、サインインしていません（az login）。`,
  lacks: (a: { readonly things: readonly string[] }): string => `不足しているもの：${listAnd(a.things)}。`,
  redirect: (a: { readonly address: string }): string => `リダイレクトアドレス${a.address}`,
  tokens: 'バージョン2のトークン',
  scope: 'スコープOneOnOne.Use',
  noConsent: 'まだ誰も同意していません。',
  consent: '作業ウィンドウを一度開いて同意するか、Entra IDの「エンタープライズアプリケーション」の「アクセス許可」で全員分の同意をしてください（docs/deploy.md、手順7）。',
};
export const programs = {
  notInstalled: (a: { readonly program: string }): string => `「${a.program}」がインストールされていません。`,
};
