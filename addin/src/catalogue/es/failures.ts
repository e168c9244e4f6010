// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const offline = 'No tienes conexión. Lo que has escrito está guardado en este dispositivo.';
export const unreachable = 'No podemos conectar con el servidor. Quizá no funcione o tu red lo esté bloqueando. Lo que has escrito está guardado en este dispositivo.';
export const slow = 'El servidor no ha respondido a tiempo. Vuelve a intentarlo. Lo que has escrito está guardado en este dispositivo.';
export const foreign = 'Ha respondido otra cosa en lugar de nuestro servidor, por ejemplo la página de inicio de sesión de una red. Abre cualquier página web para ver si te pide iniciar sesión y vuelve a intentarlo.';
export const busy = 'El servidor está saturado. Vuelve a intentarlo dentro de un momento.';
export const forbidden = 'El servidor no lo ha permitido. Pregunta a quien instaló este complemento si puedes usarlo.';
export const notFound = 'Esto ya no está en el servidor.';
export const invalid = 'El servidor no lo ha aceptado.';
export const changed = 'Esto ha cambiado mientras lo editabas. Esta es la última versión.';
export const broken = 'Algo ha fallado por nuestra parte.';
