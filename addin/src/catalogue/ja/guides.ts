// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const others = 'ほかのガイド';
export const languages = 'ほかの言語';
