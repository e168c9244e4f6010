// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = '話の始め方';
export const occasions = {
  firstOneOnOne: '初めての1on1',
  anyWeek: 'いつもの週',
  nothingToDiscuss: '話すことがないとき',
  longGap: '間が空いたあと',
  somethingBetweenYou: 'わだかまりがあるとき',
  hardMessage: '言いにくいことを話す',
  somethingWentWell: 'うまくいったとき',
  tooMuch: '仕事が多すぎるとき',
  backAfterTimeAway: '不在から戻ったとき',
  change: '変化があるとき',
  askingForFeedback: 'フィードバックを求める',
  acrossALevel: '階層をまたぐとき',
};
