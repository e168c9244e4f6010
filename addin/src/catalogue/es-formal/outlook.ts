// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Outlook no ha respondido';
export const refused = 'Outlook no ha podido darnos los datos de esta reunión.';
export const silent = 'Outlook todavía no nos ha dado los datos de esta reunión.';
export const itemChanged = 'Outlook ya muestra otro elemento.';
export const unsupported = 'Esta versión de Outlook es demasiado antigua para este complemento. Actualice Outlook o abra la reunión en Outlook en la Web.';
export const openOnTheWeb = 'Abrir Outlook en la Web';
