// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = 'OutlookOneOnOne';
export const name = 'Spielwiese';
export const views = 'E-Mail und Kalender';
export const calendar = 'Kalender';
export const inbox = 'Posteingang';
export const figures = 'Meine Zahlen';
export const switchPerson = 'Person wechseln';
export const themes = {
  light: 'Helles Design',
  dark: 'Dunkles Design',
};
export const nobody = 'Zu dieser Adresse haben wir niemanden gefunden.';
export const choosePerson = 'Person auswählen';
export const loading = 'Der Kalender wird geöffnet';
export const missing = 'Dieser Termin steht nicht in Ihrem Kalender';
export const backToCalendar = 'Zurück zum Kalender';
