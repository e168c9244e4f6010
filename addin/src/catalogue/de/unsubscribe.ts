// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = 'Den Wochenüberblick abbestellen?';
export const effect = 'Du bekommst ihn dann montags nicht mehr. Deine 1:1-Gespräche, Notizen und Agenden bleiben, wie sie sind.';
export const button = 'Abbestellen';
export const stopped = 'Der Wochenüberblick ist abbestellt.';
export const mistake = 'Wir schicken ihn dir nicht mehr. War das ein Versehen?';
export const undoButton = 'Wieder bestellen';
export const turnBackOn = 'Du kannst ihn auch später in deinen Einstellungen in Outlook wieder einschalten.';
export const undone = 'Du bekommst den Wochenüberblick wieder.';
export const previewQuestion = 'Die E-Mails vor dem Wochenüberblick abbestellen?';
export const previewEffect = 'In Outlook siehst du ab Donnerstag weiterhin, was der Wochenüberblick sagen wird. Er selbst, deine 1:1-Gespräche, Notizen und Agenden bleiben, wie sie sind.';
export const previewButton = 'Abbestellen';
export const previewStopped = 'Die E-Mails vor dem Wochenüberblick sind abbestellt.';
export const previewUndone = 'Du bekommst die E-Mails vor dem Wochenüberblick wieder.';
