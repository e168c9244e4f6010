// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listOr, number } from './language';

export const required = '値を指定してください。';
export const bodyNotAsExpected = '本文が、想定しているJSONではありません。';
export const noSuchField = 'このフィールドはありません。';
export const noSuchValue = 'このフィールドに、この値は指定できません。';
export const cadence = '7日、14日、21日、28日のいずれかにしてください。';
export const useCadence = (a: { readonly path: string }): string => `PUT ${a.path}を使ってください。`;
export const onlyWith = (a: { readonly choice: string }): string => `「${a.choice}」の場合にだけ指定できます。`;
export const afterFirstDayAway = '不在の初日より後にしてください。';
export const withinTwoYears = '不在の初日から2年未満にしてください。';
export const moreRecent = 'より新しい日時にしてください。';
export const inThePast = '過去の日時にしてください。';
export const lengthOfMeeting = '開始から15分後～3時間後にしてください。';
export const templateId = (a: { readonly example: string }): string => `テンプレートのIDにしてください（例：${a.example}）。`;
export const idOfPath = 'ファイル内のIDは、パスのIDと同じにしてください。';
export const noSuchTemplate = (a: { readonly path: string }): string => `このテンプレートはありません。${a.path}の一覧にあるものを使ってください。`;
export const hours = (a: { readonly least: number; readonly most: number }): string => `${number(a.least)}～${number(a.most)}時間にしてください。`;
export const oneOfOrEmpty = (a: { readonly choices: readonly string[] }): string => `${listOr(a.choices)}にするか、空にしてください。`;
export const words = (a: { readonly most: number }): string => `空白以外の文字を含め、${number(a.most)}文字以内にしてください。`;
export const numberFromTo = (a: { readonly least: number; readonly most: number }): string => `${number(a.least)}～${number(a.most)}の数値にしてください。`;
export const pageToken = 'このAPIのページトークンではありません。最初のページからやり直してください。';
export const trueOrFalse = (a: { readonly yes: string; readonly no: string }): string => `${a.yes}または${a.no}にしてください。`;
export const utc = (a: { readonly example: string }): string => `UTCの日時にしてください（例：${a.example}）。`;
export const hexadecimal = '小文字の16進数32桁にしてください。';
export const idOrNothing = 'パスのIDと同じにするか、省略してください。';
export const notEmpty = '空にはできません。';
export const atMostKib = (a: { readonly most: number }): string => `${number(a.most)}KiB以内にしてください。`;
export const notText = 'NULや無効な文字は使えません。';
export const oneETag = 'ETagを1つだけ、受け取ったまま、引用符も含めて指定してください。';
export const minutes = (a: { readonly least: number; readonly most: number }): string => `${number(a.least)}～${number(a.most)}分にしてください。`;
export const withinAYear = '現在の前後1年以内にしてください。';
export const mostItems = (a: { readonly most: number }): string => `指定できるのは${number(a.most)}件までです。`;
export const itemId = '英字、数字、ハイフンで1～64文字にしてください。';
export const charactersFromOne = (a: { readonly most: number }): string => `1～${number(a.most)}文字にしてください。`;
export const notBeforeStart = '開始より前にはできません。';
export const idOfAtMost = (a: { readonly most: number }): string => `${number(a.most)}文字以内のIDにしてください。`;
export const mostAttendees = (a: { readonly most: number }): string => `出席者は${number(a.most)}人までです。`;
export const address = 'メールアドレスにしてください。';
export const charactersAtMost = (a: { readonly most: number }): string => `${number(a.most)}文字以内にしてください。`;
export const todayOrEarlier = '今日以前の日付にしてください。';
export const withinLastYear = '過去1年以内にしてください。';
export const reportWhoManages = 'チームのメンバーのうち、マネージャーである人を指定してください。';
export const notBeforeFirstDay = '最初の日以降にしてください。';
export const withinYears = (a: { readonly years: number }): string => `最初の日から${number(a.years)}年未満にしてください。`;
export const mostAbsences = (a: { readonly most: number }): string => `不在は${number(a.most)}件までです。終わったものを削除してください。`;
export const mostPeople = (a: { readonly most: number }): string => `1回のリクエストは${number(a.most)}人までです。`;
export const somebody = 'ディレクトリにいる人のIDかメールアドレスを指定してください。';
export const personTwice = 'この人が2回以上含まれています。';
export const items = {
  sameId: 'この2人の別の話題が同じIDを使っています。',
  twice: 'この話題は一覧に重複しています。',
  removal: '話題を削除できるのは書いた人だけです。代わりに完了にできます。',
  rewording: '話題の文を変更できるのは書いた人だけです。',
  mostOpen: (a: { readonly most: number }): string => `未完了の話題は、2人で${number(a.most)}件までです。先にいくつか完了にしてください。`,
  of: (a: { readonly id: string; readonly fault: string }): string => `${a.id}：${a.fault}`,
};
export const template = {
  line: (a: { readonly line: number; readonly fault: string }): string => `${number(a.line)}行目：${a.fault}`,
  tooLarge: (a: { readonly kib: number }): string => `ファイルが${number(a.kib)} KiBを超えています。1ページほどに短くしてください。`,
  notClosed: 'フロントマターが閉じられていません。---だけの行で終えてください。',
  noFrontMatter: 'ファイルは---だけの行で始め、続けてフロントマター（id, version, kind, cadence, minutes, purpose）、もう一度---の順に書いてください。',
  minutesTogether: (a: { readonly sum: number; readonly minutes: number }): string => `各セクションの合計は${number(a.sum)}分ですが、1on1は${number(a.minutes)}分です。セクションを短くするか、「minutes」を増やしてください。`,
  invalidYaml: (a: { readonly column: number }): string => `フロントマターの${number(a.column)}文字目が正しいYAMLではありません。コロンを含む値や記号で始まる値は引用符で囲んでください。`,
  openList: 'フロントマターが正しいYAMLではありません：リストが閉じられていません。]で終えてください。',
  alias: '「*」で始まる値は引用符で囲んでください。',
  duplicateKey: (a: { readonly key: string }): string => `キー「${a.key}」が2回書かれています。1つだけ残してください。`,
  keyValueLines: (a: { readonly keys: readonly string[] }): string => `フロントマターは「キー: 値」の行で書いてください。使えるキー：${listAnd(a.keys)}`,
  unknownKey: (a: { readonly key: string; readonly keys: readonly string[] }): string => `キー「${a.key}」はありません。使えるキー：${listAnd(a.keys)}`,
  missingKey: (a: { readonly key: string; readonly expected: string }): string => `キー「${a.key}」がありません。書く内容：${a.expected}`,
  mustBe: (a: { readonly key: string; readonly expected: string }): string => `「${a.key}」に書く内容：${a.expected}`,
  emptyKey: (a: { readonly key: string; readonly expected: string }): string => `「${a.key}」が空です。書く内容：${a.expected}`,
  notOne: (a: { readonly word: string; readonly key: string; readonly expected: string }): string => `「${a.word}」は「${a.key}」に使えません。書く内容：${a.expected}`,
  expectedId: '小文字とハイフンによる64文字以内の名前（例：direct-report-weekly）',
  expectedVersion: '1以上の整数',
  expectedMinutes: (a: { readonly most: number }): string => `10から${number(a.most)}までの整数`,
  expectedPurpose: (a: { readonly most: number }): string => `${number(a.most)}文字以内の1つか2つの文`,
  expectedEvidence: (a: { readonly most: number }): string => `${number(a.most)}文字以内の1つか2つの文、またはexperience`,
  expectedWords: (a: { readonly words: readonly string[] }): string => `次のうち1つ以上：${listAnd(a.words)}`,
  leaveOutLines: (a: { readonly key: string; readonly most: number; readonly count: number }): string => `「${a.key}」には「- 」で始まる行に1文ずつ、1～${number(a.most)}文を書いてください。今は${number(a.count)}文です。`,
  lineLength: (a: { readonly key: string; readonly most: number }): string => `「${a.key}」の各行は1～${number(a.most)}文字にしてください。コロンを含む場合は引用符で囲んでください。`,
  inKey: (a: { readonly key: string; readonly fault: string }): string => `「${a.key}」：${a.fault}。`,
  inText: (a: { readonly text: string; readonly fault: string }): string => `「${a.text}」：${a.fault}。`,
  length: (a: { readonly most: number }): string => `1～${number(a.most)}文字にしてください`,
  linkElsewhere: 'テンプレートでは、アドレスを別の場所で定義したリンクは使えません。[このように](https://...)リンクの中に書いてください。',
  deepHeading: 'テンプレートでは##より深い見出しは使えません。#をタイトルに、##をセクションに使ってください。',
  html: 'テンプレートではHTMLは使えません。Markdownで書いてください。',
  otherBlock: 'テンプレートで使えるのは、見出し、リスト、段落だけです。いずれかで書いてください。',
  title: 'タイトルは1～80文字で、プレースホルダーは使えません。',
  afterTitle: 'タイトルの後にはセクションだけを置けます。セクションまたは「purpose」に移してください。',
  noTitle: 'フロントマターの次は、タイトル（「# このように」）1つで始めてください。',
  onlyPrompts: 'セクションに書けるのは問いかけのリストだけです。行を「- 」で始めてください。',
  promptCount: (a: { readonly most: number; readonly count: number }): string => `セクションには「- 」で始まる行に1つずつ、1～${number(a.most)}個の問いかけを書いてください。今は${number(a.count)}個です。`,
  emptyNote: 'ヒント（「## Coaching note」）が空です。進行する人の助けになることを書いてください。',
  promptParagraph: '問いかけは1つの段落で書き、リストなどを含めないでください。複数に分けてください。',
  htmlInline: 'HTMLと画像は使えません。テキストで書いてください。',
  noteMissing: (a: { readonly heading: string }): string => `テンプレートの最後に、進行する人のためのセクション「## ${a.heading}」が1つ必要です。追加してください。`,
  noteNotLast: (a: { readonly heading: string }): string => `テンプレートの最後に、進行する人のためのセクション「## ${a.heading}」が1つ必要です。最後の1つだけを残してください。`,
  sectionCount: (a: { readonly most: number; readonly count: number }): string => `テンプレートには「## 話したいこと (20 min)」のような見出しのセクションが1～${number(a.most)}個必要です。今は${number(a.count)}個です。`,
  idTaken: (a: { readonly id: string; readonly file: string }): string => `ID「${a.id}」は${a.file}で使われています。このテンプレートのIDを変えるか、どちらかを削除してください。`,
  placeholderOpen: (a: { readonly ends: string }): string => `プレースホルダーが閉じられていません。${a.ends}で終えてください`,
  unknownTag: (a: { readonly tag: string; readonly tags: readonly string[] }): string => `プレースホルダーが正しくありません。タグ「${a.tag}」はありません。使えるタグ：${listAnd(a.tags)}`,
  unknownFilter: (a: { readonly filter: string; readonly filters: readonly string[] }): string => `フィルター「${a.filter}」はありません。使えるフィルター：${listAnd(a.filters)}`,
  tooManyLoops: (a: { readonly most: number }): string => `1行に${number(a.most)}個を超えるループがあります。減らしてください`,
  noRanges: '範囲は使えません。open_itemsまたはstuck_itemsでループしてください',
  tagOpen: (a: { readonly tag: string; readonly end: string }): string => `プレースホルダーが正しくありません。タグ「${a.tag}」が閉じられていません。同じ行の中で${a.end}で閉じてください`,
  tagAlone: (a: { readonly tag: string }): string => `プレースホルダーが正しくありません。タグ「${a.tag}」はここでは使えません。削除するか、対応する開始タグを同じ行の前に書いてください`,
  invalidPlaceholder: (a: { readonly placeholder: string; readonly example: string }): string => `プレースホルダーが正しくありません。「${a.placeholder}」を読み取れません。正しい書き方の例：${a.example}`,
  cannotFill: (a: { readonly name: string; readonly names: readonly string[] }): string => `プレースホルダーを埋められません。「${a.name}」という値はありません。使える名前：${listAnd(a.names)}`,
  filterValues: (a: { readonly example: string }): string => `プレースホルダーを埋められません。フィルターの値が足りないか、多すぎます。コロンの後に書いてください（例：${a.example}）`,
  cannotUse: (a: { readonly example: string }): string => `プレースホルダーを埋められません。フィルターまたは比較に使えない値があります。正しい書き方の例：${a.example}`,
  tooLong: '埋めた後の文章が長すぎます。ループを減らしてください',
  fileName: (a: { readonly example: string }): string => `ファイル名はテンプレートのIDにしてください（例：${a.example}）。使えるのは小文字、数字、ハイフンです。`,
};
