// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = 'Stop the weekly digest?';
export const effect = 'You will no longer get it on Mondays. Your 1:1s, notes and agendas are not affected.';
export const button = 'Stop the digest';
export const stopped = 'You have stopped the weekly digest.';
export const turnBackOn = 'We will not send it to you again. You can turn it back on in your settings in Outlook.';
