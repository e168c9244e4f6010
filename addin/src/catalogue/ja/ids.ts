// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '以前のお名前';
export const mine = (a: { readonly former: string }): string => `管理者によると、以前ここでは${a.former}というお名前でした。`;
export const mineUnknown = '管理者によると、以前のアカウントの一つはご自身のものでした。';
export const mineEffect = '確認すると、当時の1on1と訂正がご自身のものとして数えられます。当時のメモとアジェンダは、それぞれの1on1の相手も確認した時点で開きます。';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name}さんは、以前ここでは${a.former}というお名前だったそうです。`;
export const theirsUnknown = (a: { readonly name: string }): string => `以前のアカウントの一つは、${a.name}さんのものだったそうです。`;
export const theirsEffect = (a: { readonly name: string }): string => `当時、お二人でメモやアジェンダを書いています。確認すると、${a.name}さんは再びそれらを読めるようになります。自分用メモは読めません。`;
export const confirm = 'その通りです';
export const refuse = '違います';
export const confirmed = '確認しました。';
export const refused = '承りました。何も統合していません。';
export const failed = '回答を保存できませんでした。';
