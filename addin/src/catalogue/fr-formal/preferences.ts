// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Vos préférences';
export const inOutlook = 'Pour choisir ce que fait le complément quand vous planifiez un entretien, ouvrez « Mes entretiens » à côté d’une réunion dans Outlook.';
