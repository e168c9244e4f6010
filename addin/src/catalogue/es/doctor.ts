// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const inPlace = 'En orden';
export const nothingMissing = 'No falta nada';
export const notInPlace = 'Por resolver';
