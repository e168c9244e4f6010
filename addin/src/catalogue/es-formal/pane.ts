// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const loading = 'Cargando';
export const slow = {
  outlook: 'Esperando a Outlook…',
  server: 'Todavía cargando…',
  choice: 'Está tardando más de lo normal. Puede seguir esperando o intentarlo de nuevo.',
};
export const tabs = {
  label: 'Vistas',
  agenda: 'Agenda',
  notes: 'Notas',
  coach: 'Consejos',
  mine: 'Mis 1:1',
};
export const retry = 'Reintentar';
export const cancel = 'Cancelar';
export const save = 'Guardar';
export const kept = (a: { readonly moment: string }): string => `Usted escribió esto el ${a.moment}.`;
export const guide = 'Guía de las reuniones 1:1';
