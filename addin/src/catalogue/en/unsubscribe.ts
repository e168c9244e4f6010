// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = 'Stop the weekly digest?';
export const effect = 'You will no longer get it on Mondays. Your 1:1s, notes and agendas are not affected.';
export const button = 'Stop the digest';
export const stopped = 'You have stopped the weekly digest.';
export const mistake = 'We will not send it to you again. Was this a mistake?';
export const undoButton = 'Send it to me again';
export const turnBackOn = 'You can also turn it back on later, in your settings in Outlook.';
export const undone = 'You will get the weekly digest again.';
export const previewQuestion = 'Stop the emails about what Monday’s digest will say?';
export const previewEffect = 'You will still see it in Outlook from Thursday on. Your weekly digest, 1:1s, notes and agendas are not affected.';
export const previewButton = 'Stop these emails';
export const previewStopped = 'You have stopped the emails about what Monday’s digest will say.';
export const previewUndone = 'You will get the emails about what Monday’s digest will say again.';
