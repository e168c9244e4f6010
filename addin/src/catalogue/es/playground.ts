// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = 'OutlookOneOnOne';
export const name = 'zona de pruebas';
export const views = 'Correo y calendario';
export const calendar = 'Calendario';
export const inbox = 'Bandeja de entrada';
export const figures = 'Mis cifras';
export const switchPerson = 'Cambiar de persona';
export const themes = {
  light: 'Tema claro',
  dark: 'Tema oscuro',
};
export const nobody = 'No hemos encontrado a nadie con esta dirección.';
export const choosePerson = 'Elige una persona';
export const loading = 'Abriendo el calendario';
export const missing = 'Esta reunión no está en tu calendario';
export const backToCalendar = 'Volver al calendario';
