// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Ihre Einstellungen';
export const inOutlook = 'Was das Add-in tut, wenn Sie ein 1:1 planen, stellen Sie in Outlook ein: neben einem Termin unter „Meine 1:1“.';
