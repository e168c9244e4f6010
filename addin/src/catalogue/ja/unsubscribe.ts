// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = '「今週のまとめ」の配信を停止しますか';
export const effect = '月曜日のメールが届かなくなります。1on1、メモ、アジェンダには影響ありません。';
export const button = '配信を停止';
export const stopped = '「今週のまとめ」の配信を停止しました。';
export const mistake = '今後は届きません。間違えて停止した場合は、元に戻せます。';
export const undoButton = '配信を再開';
export const turnBackOn = 'あとでOutlookの設定から再開することもできます。';
export const undone = '「今週のまとめ」の配信を再開しました。';
export const previewQuestion = '月曜日のまとめの前に届くメールを停止しますか';
export const previewEffect = 'まとめに表示される内容は、木曜日からOutlookで確認できます。まとめ、1on1、メモ、アジェンダには影響ありません。';
export const previewButton = '配信を停止';
export const previewStopped = '月曜日のまとめの前に届くメールを停止しました。';
export const previewUndone = '月曜日のまとめの前に届くメールを再開しました。';
