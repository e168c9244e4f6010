// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '未完了のアクション';
export const withName = (a: { readonly name: string }): string => `${a.name}さんとの1on1`;
export const failed = 'アクションを読み込めませんでした。';
