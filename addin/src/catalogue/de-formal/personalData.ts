// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Was wir über Sie speichern';
export const download = 'Alles herunterladen';
export const remove = 'Alles löschen';
export const warning = 'Das löscht Ihre Notizen, Themen, Korrekturen und Einstellungen endgültig. Was andere geschrieben haben, bleibt erhalten.';
export const confirm = 'Endgültig löschen';
export const removed = 'Alle Ihre Daten sind gelöscht.';
