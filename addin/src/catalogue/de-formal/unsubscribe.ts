// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = 'Den Wochenüberblick abbestellen?';
export const effect = 'Sie bekommen ihn dann montags nicht mehr. Ihre 1:1-Gespräche, Notizen und Agenden bleiben, wie sie sind.';
export const button = 'Abbestellen';
export const stopped = 'Der Wochenüberblick ist abbestellt.';
export const mistake = 'Wir schicken ihn Ihnen nicht mehr. War das ein Versehen?';
export const undoButton = 'Wieder bestellen';
export const turnBackOn = 'Sie können ihn auch später in Ihren Einstellungen in Outlook wieder einschalten.';
export const undone = 'Sie bekommen den Wochenüberblick wieder.';
export const previewQuestion = 'Die E-Mails vor dem Wochenüberblick abbestellen?';
export const previewEffect = 'In Outlook sehen Sie ab Donnerstag weiterhin, was der Wochenüberblick sagen wird. Er selbst, Ihre 1:1-Gespräche, Notizen und Agenden bleiben, wie sie sind.';
export const previewButton = 'Abbestellen';
export const previewStopped = 'Die E-Mails vor dem Wochenüberblick sind abbestellt.';
export const previewUndone = 'Sie bekommen die E-Mails vor dem Wochenüberblick wieder.';
