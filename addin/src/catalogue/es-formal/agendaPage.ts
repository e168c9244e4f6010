// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `1:1 con ${a.name}`;
export const heading = (a: { readonly moment: string }): string => `Agenda de la reunión: ${a.moment}`;
export const toNext = (a: { readonly moment: string }): string => `Ir a la próxima, ${a.moment}`;
export const noNext = 'No hay ningún 1:1 programado';
export const noNextText = 'Cuando haya uno en el calendario, este enlace abrirá su agenda.';
export const calendarUnknown = 'Todavía no hemos podido leer el calendario, así que no sabemos cuándo es el próximo 1:1. Vuelva a intentarlo más tarde.';
