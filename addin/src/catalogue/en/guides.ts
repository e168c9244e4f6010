// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const others = 'Other guides';
export const languages = 'In another language';
