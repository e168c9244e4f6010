// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Pour commencer';
export const occasions = {
  firstOneOnOne: 'Le premier entretien',
  anyWeek: 'Une semaine ordinaire',
  nothingToDiscuss: 'Rien à aborder',
  longGap: 'Après une longue pause',
  somethingBetweenYou: 'Des tensions entre vous deux',
  hardMessage: 'Un message difficile',
  somethingWentWell: 'Une réussite',
  tooMuch: 'Trop de travail',
  backAfterTimeAway: 'Un retour d’absence',
  change: 'Un changement',
  askingForFeedback: 'Demander un retour',
  acrossALevel: 'Un entretien N+2',
};
