// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const what = (a: { readonly text: string }): string => `削除しました：${a.text}`;
export const undo = '元に戻す';
export const undoWhat = (a: { readonly text: string }): string => `元に戻す：「${a.text}」を復元`;
export const heading = '最近削除したもの';
export const where = '今日いっぱい、この端末に表示されます。ほかの人には見えません。';
export const restore = '復元';
export const restoreWhat = (a: { readonly text: string }): string => `「${a.text}」を復元`;
export const restored = '復元しました。';
export const forget = '今すぐ削除';
export const forgetWhat = (a: { readonly text: string }): string => `「${a.text}」を今すぐ削除`;
