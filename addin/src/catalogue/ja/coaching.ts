// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'おすすめの読み物';
export const writtenBy = (a: { readonly author: string }): string => `${a.author}（英語）`;
export const failed = '読み込めませんでした。';
