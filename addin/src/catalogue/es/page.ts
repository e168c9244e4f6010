// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = '1:1';
export const notFound = {
  title: 'Este enlace no funciona',
  text: 'Puede que esté incompleto. Ábrelo de nuevo desde la invitación o el resumen.',
};
export const otherPeople = {
  title: 'Esta agenda es de otras dos personas',
  text: 'Solo las dos personas de un 1:1 pueden ver su agenda. ¿Te han enviado este enlace por error?',
};
export const failed = 'No se ha podido cargar.';
