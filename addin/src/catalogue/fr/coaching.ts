// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'À lire';
export const failed = 'Impossible de charger cette partie.';
