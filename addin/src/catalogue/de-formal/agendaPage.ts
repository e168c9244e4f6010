// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `1:1 mit ${a.name}`;
export const heading = (a: { readonly moment: string }): string => `Agenda für ${a.moment}`;
export const toNext = (a: { readonly moment: string }): string => `Zum nächsten: ${a.moment}`;
export const noNext = 'Noch kein 1:1 geplant';
export const noNextText = 'Sobald eines im Kalender steht, öffnet dieser Link dessen Agenda.';
export const calendarUnknown = 'Wir konnten den Kalender noch nicht lesen und wissen deshalb nicht, wann das nächste 1:1 ist. Versuchen Sie es später noch einmal.';
