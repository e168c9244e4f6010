// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Asistentes';
export const uses = 'Permitir que mis propios asistentes trabajen para mí';
export const usesText = 'Copilot, Claude y otros que inicien sesión en tu nombre podrán leer tus reuniones 1:1, tus temas y tus tareas, añadir temas, marcar tareas como hechas y preparar invitaciones. No envían nada, y ninguna función de este producto los necesita.';
export const address = (a: { readonly address: string }): string => `La dirección para tu asistente: ${a.address}`;
export const shares = 'Permitir que los asistentes de las personas con las que tengo reuniones 1:1 lean lo que he escrito para los dos';
export const sharesText = 'Se aplica a temas y tareas, nunca a notas. Si no lo permites, esos asistentes solo saben cuántos has escrito.';
export const listHeading = 'Lo que los asistentes han hecho en mi nombre';
export const listText = 'Aparecen todas las peticiones, también las rechazadas. Solo tú ves esta lista.';
export const none = 'Nada en las últimas 26\u00a0semanas.';
export const somebody = 'otra persona';
export const named = (a: { readonly name: string }): string => a.name;
export const entry = (a: { readonly when: string; readonly deed: string }): string => `${a.when}: ${a.deed}`;
export const deeds = {
  listedOneOnOnes: 'consulta de mis reuniones 1:1',
  readAgenda: (a: { readonly name: string }): string => `lectura de la agenda del 1:1 con ${a.name}`,
  listedActions: 'consulta de mis tareas pendientes',
  readMentions: 'lectura de lo que los resúmenes han dicho de mí',
  foundTimes: (a: { readonly name: string }): string => `búsqueda de horas libres para un 1:1 con ${a.name}`,
  addedPoint: (a: { readonly name: string }): string => `un tema añadido a la agenda del 1:1 con ${a.name}`,
  completedAction: (a: { readonly name: string }): string => `una tarea del 1:1 con ${a.name} marcada como hecha`,
  proposedTime: (a: { readonly name: string }): string => `una invitación preparada para ${a.name}`,
};
