// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Outlook did not answer';
export const refused = 'Outlook could not give us the details of this meeting.';
export const silent = 'Outlook has not given us the details of this meeting yet.';
export const itemChanged = 'Outlook is now showing something else.';
export const unsupported = 'This version of Outlook is too old for this add-in. Update Outlook, or open the meeting in Outlook on the web.';
export const openOnTheWeb = 'Open Outlook on the web';
