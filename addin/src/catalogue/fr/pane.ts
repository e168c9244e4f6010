// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const loading = 'Chargement';
export const slow = {
  outlook: 'En attente d’Outlook…',
  server: 'Chargement en cours…',
  choice: 'C’est plus long que d’habitude. Tu peux attendre encore, ou réessayer.',
};
export const tabs = {
  label: 'Vues',
  agenda: 'Sujets',
  notes: 'Notes',
  coach: 'Conseils',
  mine: 'Mes entretiens',
};
export const retry = 'Réessayer';
export const cancel = 'Annuler';
export const save = 'Enregistrer';
export const kept = (a: { readonly moment: string }): string => `Texte saisi le ${a.moment}.`;
export const guide = 'Guide des entretiens 1:1';
