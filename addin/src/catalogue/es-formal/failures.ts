// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const offline = 'No tiene conexión. Lo que ha escrito está guardado en este dispositivo.';
export const unreachable = 'No podemos conectar con el servidor. Quizá no funcione o su red lo esté bloqueando. Lo que ha escrito está guardado en este dispositivo.';
export const slow = 'El servidor no ha respondido a tiempo. Vuelva a intentarlo. Lo que ha escrito está guardado en este dispositivo.';
export const foreign = 'Ha respondido otra cosa en lugar de nuestro servidor, por ejemplo la página de inicio de sesión de una red. Abra cualquier página web para ver si le pide iniciar sesión y vuelva a intentarlo.';
export const busy = 'El servidor está saturado. Vuelva a intentarlo dentro de un momento.';
export const forbidden = 'El servidor no lo ha permitido. Pregunte a quien instaló este complemento si puede usarlo.';
export const notFound = 'Esto ya no está en el servidor.';
export const invalid = 'El servidor no lo ha aceptado.';
export const changed = 'Esto ha cambiado mientras lo editaba. Esta es la última versión.';
export const broken = 'Algo ha fallado por nuestra parte.';
