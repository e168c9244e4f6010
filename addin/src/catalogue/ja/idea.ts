// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '試してみたいアイデア';
export const thisWeek = '今週の1つ';
export const another = '別のアイデア';
export const add = 'アジェンダに追加';
export const added = 'アジェンダに追加しました。';
export const readMore = '読む';
export const when = 'いつ：';
export const say = '言い方の例：';
export const afterwards = 'そのあと：';
