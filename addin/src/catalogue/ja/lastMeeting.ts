// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly moment: string }): string => `前回の1on1：${a.moment}`;
export const points = 'アジェンダの話題';
export const noAgenda = 'アジェンダは用意されていませんでした。';
export const noPoints = '追加された話題はありませんでした。';
export const notes = 'メモ';
export const noNotes = 'メモはありません。';
export const failed = '前回の1on1を読み込めませんでした。';
