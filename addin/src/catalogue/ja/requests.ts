// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const ask = '1on1を希望する';
export const askOf = (a: { readonly name: string }): string => `${a.name}さんとの1on1を希望する`;
export const asked = (a: { readonly name: string }): string => `1on1の希望が${a.name}さんに伝わり、メールも1通届きます。`;
export const mine = (a: { readonly ago: string }): string => `1on1を希望しました（${a.ago}）。`;
export const theirs = (a: { readonly name: string; readonly ago: string }): string => `${a.name}さんから1on1の希望がありました（${a.ago}）。`;
export const failed = '希望を伝えられませんでした。';
