// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Outlook hat nicht geantwortet';
export const refused = 'Outlook konnte uns nichts über diesen Termin sagen.';
export const silent = 'Outlook hat uns noch nichts über diesen Termin gesagt.';
export const itemChanged = 'In Outlook ist inzwischen etwas anderes geöffnet.';
export const unsupported = 'Diese Version von Outlook ist zu alt für das Add-in. Aktualisiere Outlook oder öffne den Termin in Outlook im Web.';
export const openOnTheWeb = 'Outlook im Web öffnen';
