// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Lo que guardamos sobre usted';
export const download = 'Descargar todo';
export const remove = 'Eliminar todo';
export const warning = 'Se eliminarán para siempre sus notas, temas, correcciones y ajustes. Lo que han escrito otras personas se conserva.';
export const confirm = 'Eliminar para siempre';
export const removed = 'Se han eliminado todos sus datos.';
