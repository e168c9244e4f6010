// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Outlook hat nicht geantwortet';
export const refused = 'Wir haben von Outlook keine Angaben zu diesem Termin bekommen.';
export const silent = 'Wir haben von Outlook noch keine Angaben zu diesem Termin bekommen.';
export const itemChanged = 'In Outlook ist inzwischen etwas anderes geöffnet.';
export const unsupported = 'Diese Version von Outlook ist zu alt für das Add-in. Aktualisiere Outlook oder öffne den Termin in Outlook im Web.';
export const openOnTheWeb = 'Outlook im Web öffnen';
