// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Quand je planifie un entretien';
export const choices = {
  offer: 'Proposer l’ordre du jour',
  insert: 'Insérer l’ordre du jour automatiquement',
  off: 'Ne rien faire',
};
