// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Tareas';
export const none = 'Ninguna tarea pendiente.';
export const add = 'Añadir una tarea';
export const what = 'Qué hay que hacer';
export const who = 'Quién lo hará';
export const you = 'Tú';
export const dueDate = 'Para cuándo (opcional)';
export const due = (a: { readonly date: string }): string => `para el ${a.date}`;
export const overdue = (a: { readonly date: string }): string => `era para el ${a.date}`;
export const tick = (a: { readonly text: string }): string => `Hecha: ${a.text}`;
export const change = (a: { readonly text: string }): string => `Cambiar “${a.text}”`;
export const remove = (a: { readonly text: string }): string => `Eliminar “${a.text}”`;
export const waiting = 'guardada en este dispositivo, sin enviar todavía';
export const announcements = {
  added: 'Añadida.',
  done: 'Marcada como hecha.',
  reopened: 'Abierta de nuevo.',
  removed: 'Eliminada.',
  changed: 'Guardada.',
};
