// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const startPage = 'スタートページへ';
export const badRequest = {
  title: 'リクエストの内容を解釈できませんでした。',
};
export const notSignedIn = {
  title: 'サインインしてください。',
  detail: '利用できるのは、組織内の人だけです。',
};
export const forbidden = {
  title: 'この操作は許可されていません。',
};
export const notInOrganisation = {
  title: 'この組織のディレクトリに登録がありません。',
  detail: 'サインイン中のアカウントは、ディレクトリに登録がありません。別のアカウントでサインインしている可能性があります。入社したばかりの場合は、明日もう一度お試しください。',
};
export const notFound = {
  title: '見つかりませんでした。',
  detail: '存在しないか、アクセス権がありません。',
};
export const methodNotAllowed = {
  title: 'このメソッドは、ここでは使えません。',
  detail: '使えるメソッドは、Allowヘッダーに示されています。',
};
export const notAcceptable = {
  title: '指定された形式では応答できません。',
  detail: 'text/html、text/plain、application/jsonのいずれかを指定してください。',
};
export const stillHere = {
  title: 'この人は、まだ組織に在籍しています。',
  detail: '在籍中は、本人だけがデータを削除できます。退職後、ディレクトリが更新されると、管理者が削除できます。',
};
export const changed = {
  title: '読み取ったあとに変更されています。',
  detail: '何も保存されていません。「current」フィールドの最新の内容に変更を加えて、もう一度お試しください。',
};
export const tooLarge = {
  title: 'リクエストが大きすぎます。',
};
export const unsupportedMediaType = {
  title: 'このメディアタイプのリクエストには対応していません。',
  detail: 'application/jsonを送信してください。',
};
export const versionRequired = {
  title: 'バージョンが指定されていません。',
  detail: '最後に読み取ったバージョンのETagを、If-Matchヘッダーで送信してください。',
};
export const tooManyRequests = {
  title: 'リクエストの回数が多すぎます。',
  detail: 'Retry-Afterヘッダーの秒数だけお待ちください。',
};
export const internalError = {
  title: 'システムの問題で、うまく処理できませんでした。',
  detail: 'エラーは記録されました。また起きる場合は、トレースIDを管理者に伝えてください。',
};
export const notReady = {
  title: '一時的にサービスを利用できません。',
  detail: '少し待ってから、もう一度お試しください。',
};
export const keysNotRead = {
  title: '今はメモとアジェンダを開けません。',
  detail: '失われた内容はありません。少し待ってから、もう一度お試しください。',
};
export const keyMissing = {
  title: 'メモとアジェンダを開けません。',
  detail: '暗号化されていますが、鍵が見つかりません。削除された内容はありません。管理者にお知らせください。',
};
export const timedOut = {
  title: 'リクエストの処理に時間がかかりすぎました。',
  detail: '少し待ってから、もう一度お試しください。',
};
export const notInLine = {
  title: '2人は、マネージャーとメンバーの関係ではありません。',
  detail: '修正できる数字があるのは、マネージャーとそのメンバーだけです。',
};
export const notYourManager = {
  title: 'この人はご自身の上司ではありません。',
  detail: '1on1を希望できるのは、ご自身の上司に対してだけです。',
};
export const idOfOneself = {
  title: 'ご自身については提案できません。',
  detail: 'ほかの管理者が提案できます。',
};
export const formerIdTaken = {
  title: 'この以前のIDは、すでにほかの人のものとして登録されています。',
  detail: '自分のものだったと確認した人がいます。誤りであれば、先にその提案を取り下げてください。',
};
export const idInUse = {
  title: 'このIDは、まだ使われています。',
  detail: '以前のIDにできるのは、ディレクトリにもういない人のIDだけです。',
};
export const notYourCorrection = {
  title: 'この修正には、その操作はできません。',
  detail: '修正を取り消せるのは修正した本人で、同意しないと伝えられるのは相手です。',
};
export const onlyForTheManager = {
  title: 'マネージャーだけが見られます。',
  detail: 'マネージャー本人だけに向けたフィードバックです。',
};
export const onlyTheAuthor = {
  title: 'この操作は、書いた本人だけができます。',
};
export const notPrepared = {
  title: 'アジェンダはまだありません。',
  detail: 'PUTで用意してください。話題は、その前でも追加できます。',
};
export const noTemplate = {
  title: '合うテンプレートがありません。',
  detail: '/api/templatesの一覧にあるテンプレートを使ってください。',
};
export const onlyTheAuthorOfItem = {
  title: 'この操作は、書いた本人だけができます。',
  detail: '相手ができるのは、完了にすることだけです。',
};
export const tooManyItems = {
  title: '未完了の話題が多すぎます。',
  detail: '先にいくつか完了にしてください。',
};
export const idTaken = {
  title: 'このIDは、ほかの話題で使われています。',
  detail: '別のIDにするか、IDを省略してください。',
};
export const noDigest = {
  title: 'お届けする「今週のまとめ」はありません。',
  detail: '「今週のまとめ」が届くのは、チームにマネージャーがいる人だけです。',
};
export const digestsOff = {
  title: '「今週のまとめ」はオフです。',
  detail: '管理者がオンにするまでは、自分の1on1の状況だけを見られます。',
};
export const assistantsOff = {
  title: 'アシスタントがオンになっていません。',
  detail: '先に設定でオンにしてください。',
};
export const unknownLink = {
  title: 'このリンクは無効です。',
  detail: 'リンクが途中で切れている可能性があります。メールから直接開くか、Outlookで設定を変更してください。',
};
export const invalid = {
  title: 'リクエストの一部の値が正しくありません。',
  detail: 'それぞれの値の問題は、「errors」フィールドに示されています。',
};
