// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = '「今週のまとめ」の配信を停止しますか';
export const effect = '月曜日のメールが届かなくなります。1on1、メモ、アジェンダには影響ありません。';
export const button = '配信を停止';
export const stopped = '「今週のまとめ」の配信を停止しました。';
export const mistake = '今後は届きません。間違えて停止した場合は、元に戻せます。';
export const undoButton = '配信を再開';
export const turnBackOn = 'あとでOutlookの設定から再開することもできます。';
export const undone = '「今週のまとめ」の配信を再開しました。';
