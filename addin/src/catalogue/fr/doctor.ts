// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const inPlace = 'En place';
export const nothingMissing = 'Il ne manque rien';
export const notInPlace = 'À corriger';
