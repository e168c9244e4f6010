// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const what = (a: { readonly text: string }): string => `Eliminado: ${a.text}`;
export const undo = 'Deshacer';
export const undoWhat = (a: { readonly text: string }): string => `Deshacer: recuperar “${a.text}”`;
export const heading = 'Eliminado hace poco';
export const where = 'Solo lo puede ver usted, en este dispositivo, hasta que acabe el día.';
export const restore = 'Restaurar';
export const restoreWhat = (a: { readonly text: string }): string => `Restaurar “${a.text}”`;
export const restored = 'Restaurado.';
export const forget = 'Eliminar ya';
export const forgetWhat = (a: { readonly text: string }): string => `Eliminar ya “${a.text}”`;
