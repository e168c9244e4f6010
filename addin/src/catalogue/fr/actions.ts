// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'À faire';
export const none = 'Aucune action en cours.';
export const add = 'Ajouter une action';
export const what = 'Ce qu’il y a à faire';
export const who = 'Qui s’en charge';
export const you = 'Toi';
export const dueDate = 'Échéance (facultative)';
export const due = (a: { readonly date: string }): string => `pour le ${a.date}`;
export const overdue = (a: { readonly date: string }): string => `était prévue pour le ${a.date}`;
export const tick = (a: { readonly text: string }): string => `Fait : ${a.text}`;
export const change = (a: { readonly text: string }): string => `Modifier « ${a.text} »`;
export const remove = (a: { readonly text: string }): string => `Supprimer « ${a.text} »`;
export const waiting = 'enregistrée sur cet appareil, pas encore envoyée';
export const announcements = {
  added: 'Action ajoutée.',
  done: 'Marquée comme faite.',
  reopened: 'Action rouverte.',
  removed: 'Action supprimée.',
  changed: 'C’est enregistré.',
};
