// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const name = 'Ordre du jour 1:1';
export const fullName = (a: { readonly name: string }): string => `${a.name} pour Outlook`;
export const summary = 'Ordres du jour, notes et suivi des entretiens 1:1, à côté de l’invitation.';
export const description = 'Reconnaît un entretien 1:1 dès la rédaction de l’invitation, y ajoute un ordre du jour adapté, reporte les sujets ouverts au suivant et garde les notes des deux personnes.';
export const tips = {
  organizer: 'Ajouter un ordre du jour adapté à l’invitation et préparer ses sujets.',
  attendee: 'Voir l’ordre du jour de cet entretien, ajouter des sujets et prendre des notes.',
  message: 'Voir l’ordre du jour de l’entretien de cette invitation.',
};
