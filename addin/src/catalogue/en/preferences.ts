// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Your preferences';
export const inOutlook = 'To choose what the add-in does when you schedule a 1:1, open “My 1:1s” next to a meeting in Outlook.';
