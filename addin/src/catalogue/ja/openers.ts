// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '話の切り出し方';
export const occasions = {
  firstOneOnOne: '初めての1on1',
  anyWeek: '普段の1on1で',
  nothingToDiscuss: '話すことがないとき',
  longGap: '間が空いたあと',
  somethingBetweenYou: 'わだかまりがあるとき',
  hardMessage: '言いにくいことを話す',
  somethingWentWell: 'うまくいったとき',
  tooMuch: '仕事が多すぎるとき',
  backAfterTimeAway: '不在から戻ったとき',
  change: '変化があるとき',
  askingForFeedback: 'フィードバックを求める',
  acrossALevel: '階層をまたぐ1on1で',
};
