// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = 'OutlookOneOnOne';
export const name = 'playground';
export const views = 'Mail and calendar';
export const calendar = 'Calendar';
export const inbox = 'Inbox';
export const figures = 'My figures';
export const switchPerson = 'Switch person';
export const themes = {
  light: 'Light theme',
  dark: 'Dark theme',
};
export const nobody = 'We found nobody with this address.';
export const choosePerson = 'Choose a person';
export const loading = 'Opening the calendar';
export const missing = 'This meeting is not in your calendar';
export const backToCalendar = 'Back to the calendar';
