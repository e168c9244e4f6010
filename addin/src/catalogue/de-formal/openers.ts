// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Wie man anfangen kann';
export const occasions = {
  firstOneOnOne: 'Das erste 1:1',
  anyWeek: 'Jede Woche',
  nothingToDiscuss: 'Nichts zu besprechen',
  longGap: 'Nach einer langen Pause',
  somethingBetweenYou: 'Etwas steht zwischen Ihnen',
  hardMessage: 'Eine schwierige Nachricht',
  somethingWentWell: 'Etwas ist gut gelaufen',
  tooMuch: 'Zu viel zu tun',
  backAfterTimeAway: 'Zurück nach einer Abwesenheit',
  change: 'Eine Veränderung',
  askingForFeedback: 'Um Feedback bitten',
  acrossALevel: 'Ein ebenen­übergreifendes 1:1',
};
