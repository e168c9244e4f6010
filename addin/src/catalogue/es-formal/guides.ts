// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const others = 'Otras guías';
export const languages = 'En otro idioma';
