// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = '誰の1on1を見ますか';
export const lead = '人を選ぶと、その人に見える内容が表示されます。1on1の状況、「今週のまとめ」でのその人についての記載、その人が受け取る「今週のまとめ」です。';
export const digestsOn = '「今週のまとめ」はオンです。受け取る人のタイムゾーンで月曜日の08:00から送信します。';
export const digestsOff = '「今週のまとめ」はオフのため、各自に見えるのは自分の1on1の状況だけです。オンにするには、--digestsを付けて起動し直してください。';
export const find = '人を探す';
export const placeholder = '名前、役職、アドレス';
export const findButton = '検索';
export const emptyFile = '名簿が空です。';
export const noMatch = (a: { readonly search: string }): string => `「${a.search}」に一致する人はいません。名前の一部で試してください。`;
export const showEverybody = '全員を表示';
export const managersOfManagers = {
  heading: '上位マネージャー',
  text: '「今週のまとめ」を受け取ります。',
};
export const managers = {
  heading: 'マネージャー',
  text: '自分の1on1と、「今週のまとめ」での自分についての記載を見られます。',
};
export const others = {
  heading: 'そのほかの人',
  text: '自分の1on1を見られます。',
};
export const count = (a: { readonly count: number }): string => number(a.count);
export const more = (a: { readonly count: number }): string => `ほか${number(a.count)}人。名前で検索できます。`;
export const reports = (a: { readonly count: number }): string => `メンバー${number(a.count)}人`;
export const notFound = {
  title: '見つかりません',
  text: 'このアドレスの人は見つかりませんでした',
  link: '別の人を選ぶ',
};
export const yourStatus = 'ご自身の1on1の状況';
export const aboutYou = '「今週のまとめ」でのご自身についての記載';
export const noFigures = {
  because: (a: { readonly reason: string }): string => `数字なし：${a.reason}。`,
  entries: '数字なし：予定表に読み取れない予定があります。',
};
export const noneDue = 'チームの全員が着任・復帰直後か不在のため、まだ1on1の時期ではありません。';
export const onlyYou = '上司がいないため、これが載るのはご自身の「今週のまとめ」だけです。';
export const whoSees = (a: { readonly name: string }): string => `${a.name}さんとその上のマネージャーに見えるのは、件数と傾向だけです。名前、件名、メモは見えません。`;
export const columns = {
  with: '相手',
  status: '状況',
  last: '前回',
  next: '次回',
  agreed: '決めた頻度',
  empty: '–',
};
export const reportsTo = (a: { readonly name: string }): string => `上司：${a.name}さん`;
export const yours = {
  heading: 'ご自身の1on1',
  none: 'ここ13週間の1on1は見つかりませんでした。',
};
export const timesIn = (a: { readonly zone: string }): string => `時刻は${a.zone}です。不在、別の頻度、招待のない1on1など、予定表から分からないことは、oneonone correctで記録できます。`;
export const absences = 'チームを持たない人の不在はここでは読み取らないため、記録してください。';
export const everyDays = (a: { readonly days: number }): string => `${number(a.days)}日ごと`;
export const digest = {
  heading: 'ご自身の「今週のまとめ」',
  text: '今の時点ではこのような内容になります。毎週月曜日の08:00（ご自身のタイムゾーン）に自動で届きます。',
  page: '単独のページで開く',
  plain: 'テキスト形式で開く',
  frame: 'メールとしての「今週のまとめ」',
};
export const skip = '本文へ移動';
export const footer = 'このアプリケーションは、このコンピューターだけで動きます。--senderがなければメールは送信されず、「今週のまとめ」はフォルダーに保存されます。';
export const you = 'ご自身';
export const change = '変更';
export const notices = {
  sample: 'これはサンプルの会社です。自分の組織で使うには：',
  clock: (a: { readonly time: string }): string => `時計は${a.time}に設定されています。`,
  files: '変更されたファイルに誤りがあるため、以前の内容を表示しています。',
  nobody: '名簿で上司が指定されている人がいないため、表示できる1on1がありません。名簿に各人の上司を記入してください。変更すると読み直します。',
  calendars: '次の予定表を読み取れないため、所有者の数字は確認できません。',
};
