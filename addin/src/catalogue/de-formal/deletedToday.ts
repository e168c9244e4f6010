// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const what = (a: { readonly text: string }): string => `Gelöscht: ${a.text}`;
export const undo = 'Rückgängig';
export const undoWhat = (a: { readonly text: string }): string => `Rückgängig: „${a.text}“ zurückholen`;
export const heading = 'Zuletzt gelöscht';
export const where = 'Nur Sie können das sehen, auf diesem Gerät und nur noch heute.';
export const restore = 'Zurückholen';
export const restoreWhat = (a: { readonly text: string }): string => `„${a.text}“ zurückholen`;
export const restored = 'Zurückgeholt.';
export const forget = 'Endgültig löschen';
export const forgetWhat = (a: { readonly text: string }): string => `„${a.text}“ endgültig löschen`;
