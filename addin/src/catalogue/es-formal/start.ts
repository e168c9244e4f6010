// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const notLoaded = {
  title: 'Outlook no está conectado',
  text: 'No se ha podido cargar un script de Microsoft (appsforoffice.microsoft.com). Compruebe su conexión y vuelva a intentarlo. Si sigue ocurriendo, quizá su red lo esté bloqueando.',
};
export const notReady = {
  title: 'Outlook no está conectado',
  text: 'Outlook no ha terminado de iniciar este complemento. Vuelva a intentarlo. Si sigue ocurriendo, cierre el panel y ábralo de nuevo.',
};
export const notInOutlook = {
  title: 'Esto no es Outlook',
  text: 'Esta página solo funciona en Outlook, con una reunión abierta.',
};
export const settingsLink = 'Abrir sus ajustes en este navegador';
export const failed = {
  title: 'El panel no se ha iniciado',
  text: 'Algo ha fallado por nuestra parte. Vuelva a intentarlo.',
};
