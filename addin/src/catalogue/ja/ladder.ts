// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly name: string }): string => `${a.name}さんへの質問`;
export const onlyYou = 'この提案は、ほかの人には見えません。追加すると、質問が2人のアジェンダに載ります。';
export const skip = '今回は見送る';
export const skipped = '見送りました。';
