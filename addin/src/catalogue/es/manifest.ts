// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const name = 'Agenda del 1:1';
export const fullName = (a: { readonly name: string }): string => `${a.name} para Outlook`;
export const summary = 'Agenda, notas y pendientes de los 1:1, junto a la invitación.';
export const description = 'Reconoce un 1:1 al escribir la invitación, añade una agenda adecuada, lleva lo pendiente al siguiente y guarda notas para las dos personas.';
export const tips = {
  organizer: 'Añadir una agenda adecuada a la invitación y preparar los temas propios.',
  attendee: 'Ver la agenda de este 1:1, añadir temas y tomar notas.',
  message: 'Ver la agenda del 1:1 de esta invitación.',
};
