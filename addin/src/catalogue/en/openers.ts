// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Ways to begin';
export const occasions = {
  firstOneOnOne: 'The first 1:1',
  anyWeek: 'Any week',
  nothingToDiscuss: 'Nothing to discuss',
  longGap: 'After a long gap',
  somethingBetweenYou: 'Tension between you',
  hardMessage: 'A hard message',
  somethingWentWell: 'Something went well',
  tooMuch: 'Too much to do',
  backAfterTimeAway: 'Back after time away',
  change: 'A change',
  askingForFeedback: 'Asking for feedback',
  acrossALevel: 'A skip-level 1:1',
};
