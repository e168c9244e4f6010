// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '保存しているご自身のデータ';
export const download = 'すべてダウンロード';
export const remove = 'すべて削除';
export const warning = 'ご自身のメモ、話題、修正、設定を完全に削除します。ほかの人が書いたものは残ります。';
export const confirm = '完全に削除';
export const removed = 'ご自身のデータをすべて削除しました。';
