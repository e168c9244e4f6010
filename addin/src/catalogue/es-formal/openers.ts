// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Maneras de empezar';
export const occasions = {
  firstOneOnOne: 'El primer 1:1',
  anyWeek: 'Una semana normal',
  nothingToDiscuss: 'Nada que tratar',
  longGap: 'Después de mucho tiempo',
  somethingBetweenYou: 'Cuando hay tensión',
  hardMessage: 'Un mensaje difícil',
  somethingWentWell: 'Algo ha salido bien',
  tooMuch: 'Demasiado trabajo',
  backAfterTimeAway: 'La vuelta tras una ausencia',
  change: 'Un cambio',
  askingForFeedback: 'Pedir feedback',
  acrossALevel: 'Un 1:1 a dos niveles de distancia',
};
