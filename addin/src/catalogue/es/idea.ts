// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Una idea para probar';
export const thisWeek = 'Esta semana';
export const another = 'Otra idea';
export const add = 'Añadir a la agenda';
export const added = 'Añadida a la agenda.';
export const readMore = 'Leer';
export const when = 'Cuándo:';
export const say = 'Podrías decir:';
export const afterwards = 'Después:';
