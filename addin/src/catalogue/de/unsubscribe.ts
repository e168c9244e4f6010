// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const question = 'Den Wochenüberblick abbestellen?';
export const effect = 'Du bekommst ihn dann montags nicht mehr. Deine 1:1-Gespräche, Notizen und Agenden bleiben, wie sie sind.';
export const button = 'Abbestellen';
export const stopped = 'Der Wochenüberblick ist abbestellt.';
export const mistake = 'Wir schicken ihn dir nicht mehr. War das ein Versehen?';
export const undoButton = 'Wieder bestellen';
export const turnBackOn = 'Du kannst ihn auch später in deinen Einstellungen in Outlook wieder einschalten.';
export const undone = 'Du bekommst den Wochenüberblick wieder.';
