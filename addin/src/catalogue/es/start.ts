// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const notLoaded = {
  title: 'Outlook no está conectado',
  text: 'No se ha podido cargar un script de Microsoft (appsforoffice.microsoft.com). Comprueba tu conexión y vuelve a intentarlo. Si sigue ocurriendo, quizá tu red lo esté bloqueando.',
};
export const notReady = {
  title: 'Outlook no está conectado',
  text: 'Outlook no ha terminado de iniciar este complemento. Vuelve a intentarlo. Si sigue ocurriendo, cierra el panel y ábrelo de nuevo.',
};
export const notInOutlook = {
  title: 'Esto no es Outlook',
  text: 'Esta página solo funciona en Outlook, con una reunión abierta.',
};
export const settingsLink = 'Abrir tus ajustes en este navegador';
export const failed = {
  title: 'El panel no se ha iniciado',
  text: 'Algo ha fallado por nuestra parte. Vuelve a intentarlo.',
};
