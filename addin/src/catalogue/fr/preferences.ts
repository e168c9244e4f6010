// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Tes préférences';
export const inOutlook = 'Pour choisir ce que fait le complément quand tu planifies un entretien, ouvre « Mes entretiens » à côté d’une réunion dans Outlook.';
