// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Deine Einstellungen';
export const inOutlook = 'Was das Add-in tut, wenn du ein 1:1 planst, stellst du in Outlook ein: neben einem Termin unter „Meine 1:1“.';
