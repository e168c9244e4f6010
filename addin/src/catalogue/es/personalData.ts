// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Lo que guardamos sobre ti';
export const download = 'Descargar todo';
export const remove = 'Eliminar todo';
export const warning = 'Se eliminarán para siempre tus notas, temas, correcciones y ajustes. Lo que han escrito otras personas se conserva.';
export const confirm = 'Eliminar para siempre';
export const removed = 'Se han eliminado todos tus datos.';
