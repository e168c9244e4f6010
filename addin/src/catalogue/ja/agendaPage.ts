// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `${a.name}さんとの1on1`;
export const heading = (a: { readonly moment: string }): string => `${a.moment}のアジェンダ`;
export const toNext = (a: { readonly moment: string }): string => `次回（${a.moment}）を開く`;
export const noNext = '1on1の予定はまだありません';
export const noNextText = '予定表に入ると、このリンクでアジェンダが開きます。';
export const calendarUnknown = '予定表をまだ読み取れていないため、次回の1on1がいつか確認できません。あとでもう一度お試しください。';
