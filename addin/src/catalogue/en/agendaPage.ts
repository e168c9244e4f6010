// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `1:1 with ${a.name}`;
export const heading = (a: { readonly moment: string }): string => `Agenda for ${a.moment}`;
export const toNext = (a: { readonly moment: string }): string => `Go to the next one, ${a.moment}`;
export const noNext = 'No 1:1 is scheduled';
export const noNextText = 'Once one is in the calendar, this link opens its agenda.';
export const calendarUnknown = 'We could not read the calendar yet, so we do not know when the next 1:1 is. Try again later.';
