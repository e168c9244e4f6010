// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = 'Inicio de sesión';
export const waiting = 'Iniciando sesión…';
export const done = 'Ha iniciado sesión. Ya puede cerrar esta ventana.';
export const failed = (a: { readonly error: string }): string => `No se ha podido iniciar la sesión: ${a.error}`;
