// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Eine Idee zum Ausprobieren';
export const thisWeek = 'Diese Woche';
export const another = 'Andere Idee';
export const add = 'In die Agenda aufnehmen';
export const added = 'In die Agenda aufgenommen.';
export const readMore = 'Lesen';
export const when = 'Wann:';
export const say = 'Zum Beispiel so:';
export const afterwards = 'Danach:';
