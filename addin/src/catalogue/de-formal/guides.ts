// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const others = 'Weitere Leitfäden';
export const languages = 'In einer anderen Sprache';
