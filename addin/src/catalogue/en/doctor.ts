// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const inPlace = 'In place';
export const nothingMissing = 'Nothing is missing';
export const notInPlace = 'Not in place';
