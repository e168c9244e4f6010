// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Outlook n’a pas répondu';
export const refused = 'Outlook n’a rien pu nous dire sur cette réunion.';
export const silent = 'Outlook ne nous a encore rien dit sur cette réunion.';
export const itemChanged = 'Outlook est passé à autre chose.';
export const unsupported = 'Cette version d’Outlook est trop ancienne pour ce complément. Mets Outlook à jour, ou ouvre la réunion dans Outlook sur le web.';
export const openOnTheWeb = 'Ouvrir Outlook sur le web';
