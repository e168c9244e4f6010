// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'おすすめの読み物';
export const writtenBy = (a: { readonly language: 'en' | 'other'; readonly author: string }): string => (a.language === 'en' ? `${a.author}（英語）` : a.author);
export const failed = '読み込めませんでした。';
