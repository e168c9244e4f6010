// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const name = 'Ordre du jour 1:1';
export const fullName = (a: { readonly name: string }): string => `${a.name} pour Outlook`;
export const summary = 'Ordre du jour, notes et suivi d’entretiens individuels, à côté de l’invitation.';
export const description = 'Reconnaît un entretien individuel dès la rédaction de l’invitation, y ajoute un ordre du jour adapté, reporte les points ouverts au suivant et garde les notes des deux personnes.';
export const tips = {
  organizer: 'Ajouter un ordre du jour adapté à l’invitation et préparer ses sujets.',
  attendee: 'Voir l’ordre du jour de cet entretien, ajouter des sujets et prendre des notes.',
  message: 'Voir l’ordre du jour de l’entretien de cette invitation.',
};
