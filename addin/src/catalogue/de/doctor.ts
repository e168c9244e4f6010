// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const inPlace = 'In Ordnung';
export const nothingMissing = 'Es fehlt nichts';
export const notInPlace = 'Nicht in Ordnung';
