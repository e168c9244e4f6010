// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const tooOld = {
  title: 'Esta versión de Outlook es demasiado antigua',
  text: 'Actualice Outlook o abra la reunión en Outlook en la Web.',
};
export const notLoaded = {
  title: 'Esta página no se ha cargado',
  text: 'No se ha podido cargar una parte de esta página. Compruebe su conexión y vuelva a cargarla.',
};
export const again = 'Volver a cargar';
