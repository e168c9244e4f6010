// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'アシスタント';
export const uses = '自分のアシスタントによる操作を許可する';
export const usesText = 'Copilot、Claudeなど、本人としてサインインしたアシスタントが、1on1、話題、アクションを読み取り、話題の追加、アクションの完了、招待の準備を行えるようになります。アシスタントが何かを送信することはありません。アシスタントがなくても、すべての機能を使えます。';
export const address = (a: { readonly address: string }): string => `アシスタント用のアドレス：${a.address}`;
export const shares = '1on1の相手のアシスタントに、2人で見る内容のうち自分が書いたものの読み取りを許可する';
export const sharesText = '対象は話題とアクションで、メモは含まれません。オフの間、相手のアシスタントに分かるのは件数だけです。';
export const listHeading = 'アシスタントが自分に代わって行ったこと';
export const listText = '拒否されたものも含め、すべての要求が記録されます。このリストを見られるのは本人だけです。';
export const none = '過去26週間に記録はありません。';
export const somebody = 'ほかの人';
export const named = (a: { readonly name: string }): string => `${a.name}さん`;
export const entry = (a: { readonly when: string; readonly deed: string }): string => `${a.when}：${a.deed}`;
export const deeds = {
  listedOneOnOnes: '自分の1on1の一覧を取得',
  readAgenda: (a: { readonly name: string }): string => `${a.name}との1on1のアジェンダを確認`,
  listedActions: '未完了のアクションの一覧を取得',
  readMentions: '「今週のまとめ」での自分についての記載を確認',
  foundTimes: (a: { readonly name: string }): string => `${a.name}との1on1の候補日時を検索`,
  addedPoint: (a: { readonly name: string }): string => `${a.name}との1on1のアジェンダに話題を追加`,
  completedAction: (a: { readonly name: string }): string => `${a.name}との1on1のアクションを完了`,
  proposedTime: (a: { readonly name: string }): string => `${a.name}への招待を準備`,
};
