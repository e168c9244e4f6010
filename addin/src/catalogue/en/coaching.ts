// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const readings = 'Worth reading';
export const failed = 'This could not be loaded.';
