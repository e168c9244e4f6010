// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const others = 'Autres guides';
export const languages = 'Dans une autre langue';
