// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'アジェンダの言語';
export const organisers = '開催者の言語';
export const text = (a: { readonly name: string }): string => `${a.name}さんとのすべての1on1で、2人のどちらにも使われます。すでに招待に入っている内容は変わりません。`;
export const chosen = (a: { readonly language: string }): string => `アジェンダの言語：${a.language}`;
