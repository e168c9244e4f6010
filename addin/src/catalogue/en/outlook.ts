// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Outlook did not answer';
export const refused = 'Outlook could not tell us about this meeting.';
export const silent = 'Outlook has not told us about this meeting yet.';
export const itemChanged = 'Outlook has moved on to something else.';
export const unsupported = 'This version of Outlook is too old for this add-in. Update Outlook, or open the meeting in Outlook on the web.';
export const openOnTheWeb = 'Open Outlook on the web';
