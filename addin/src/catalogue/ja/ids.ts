// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '以前のお名前';
export const mine = (a: { readonly former: string }): string => `管理者によると、以前は${a.former}というお名前で登録されていました。`;
export const mineUnknown = '管理者によると、以前は別のアカウントをお使いでした。';
export const mineEffect = '確認すると、当時の1on1と修正がご自身のものとして数えられます。当時のメモとアジェンダは、それぞれの1on1の相手も確認すると読めるようになります。';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name}さんによると、以前は${a.former}という名前で登録されていたそうです。`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name}さんによると、以前は別のアカウントを使っていたそうです。`;
export const theirsEffect = (a: { readonly name: string }): string => `当時、お二人で書いたメモやアジェンダがあります。確認すると、${a.name}さんがそれらを再び読めるようになります。ご自身の自分用メモは対象外です。`;
export const confirm = 'その通りです';
export const refuse = '違います';
export const confirmed = '確認しました。';
export const refused = '承りました。統合は行いません。';
export const failed = '回答を保存できませんでした。';
