// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayMonthYear, dayShortWeekdayMonthDay, listPeople, number, timeShort } from './language';

export const title = 'チームの1on1';
export const subject = (a: { readonly week: number; readonly days: string }): string => `チームの1on1：${a.days}`;
export const weekHeading = (a: { readonly week: number; readonly days: string }): string => a.days;
export const daysInMonth = (a: { readonly first: number; readonly last: Day }): string => `${dayMonthYear(a.last)}${number(a.first)}日～${dayMonthDay(a.last)}`;
export const daysInYear = (a: { readonly first: Day; readonly last: Day }): string => `${dayLong(a.first)}～${dayMonthDay(a.last)}`;
export const daysAcrossYears = (a: { readonly first: Day; readonly last: Day }): string => `${dayLong(a.first)}～${dayLong(a.last)}`;
export const sentences = (a: { readonly first: string; readonly second: string }): string => `${a.first}${a.second}`;
export const preheader = {
  own: (a: { readonly covered: number; readonly of: number }): string => `ご自身の1on1：${number(a.of)}人中${number(a.covered)}人が予定どおりです。`,
  managers: (a: { readonly covered: number; readonly of: number }): string => `マネージャーの1on1：${number(a.of)}人中${number(a.covered)}人が予定どおりです。`,
  oneThing: (a: { readonly name: string }): string => `今週やってみること：${a.name}さんに聞いてみましょう。`,
  ownFirst: (a: { readonly name: string }): string => `今週やってみること：${a.name}さんとの1on1を行いましょう。`,
};
export const ownHeading = 'ご自身の1on1';
export const managersHeading = 'マネージャーの皆さんの1on1';
export const oneThingHeading = '今週やってみること';
export const ideaHeading = 'マネージャーに伝えたいアイデア';
export const whyHeading = 'このメールについて';
export const own = {
  notKnown: 'ご自身の1on1について確認できたことが少ないため、今週の数字はありません。',
  noneDue: 'チームの皆さんが着任・復帰直後か不在のため、今週、1on1が必要な人はいません。',
  onlyOnTime: 'チームのメンバーと、予定どおり1on1を行いました。マネージャーの皆さんの手本になります。',
  onlyWaiting: 'チームのメンバー1人が1on1を待っています。',
  bothOnTime: 'チームのメンバー2人とも、予定どおり1on1を行いました。マネージャーの皆さんの手本になります。',
  allOnTime: (a: { readonly count: number }): string => `チームのメンバー${number(a.count)}人全員と、予定どおり1on1を行いました。マネージャーの皆さんの手本になります。`,
  someWaiting: (a: { readonly count: number }): string => `チームのメンバー${number(a.count)}人が1on1を待っています。`,
};
export const need = {
  last: (a: { readonly status: string; readonly day: Day; readonly coming: string }): string => `${a.status}（前回は${dayMonthDay(a.day)}）、${a.coming}`,
  firstToCome: (a: { readonly status: string; readonly coming: string }): string => `${a.status}（初回はこれから）、${a.coming}`,
  other: (a: { readonly status: string; readonly coming: string }): string => `${a.status}、${a.coming}`,
  next: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `次回は${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`,
  nothing: '次回は未定',
  person: (a: { readonly name: string; readonly why: string }): string => `${a.name}さん：${a.why}`,
};
export const manager = (a: { readonly name: string }): string => `${a.name}さん`;
export const neutral = {
  newInRole: (a: { readonly names: readonly string[] }): string => `着任・復帰直後：${listPeople(a.names)}`,
  away: (a: { readonly names: readonly string[] }): string => `不在：${listPeople(a.names)}`,
  notKnown: (a: { readonly names: readonly string[] }): string => `読み取れない予定があり、確認できません：${listPeople(a.names)}`,
};
export const next = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `次回の1on1：${a.name}さん、${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `階層をまたぐ1on1：ここ13週間で${number(a.count)}人と行いました。`,
  none: '階層をまたぐ1on1：ここ13週間はまだ行っていません。',
};
export const peers = {
  met: (a: { readonly count: number }): string => `同じ立場の人との1on1：ここ13週間で${number(a.count)}人と行いました。`,
  none: '同じ立場の人との1on1：ここ13週間はまだ行っていません。',
};
export const goodFirst = (a: { readonly name: string }): string => `まずは${a.name}さんと話してみてはいかがでしょうか。`;
export const goodNext = (a: { readonly name: string }): string => `次は${a.name}さんと話してみてはいかがでしょうか。`;
export const below = (a: { readonly managers: number }): string => `チームには、マネージャーが${number(a.managers)}人います。`;
export const reports = {
  onlyNot: '各チームのメンバーは合わせて1人で、1on1はまだ予定どおりではありません。',
  onlyOnTrack: '各チームのメンバーは合わせて1人で、1on1は予定どおりです。',
  someOnTrack: (a: { readonly of: number; readonly covered: number }): string => `各チームのメンバー${number(a.of)}人のうち、${(a.covered === 0 ? '予定どおりの人はまだいません' : `${number(a.covered)}人が予定どおりです`)}。`,
};
export const nothingExpected = 'まだ1on1の時期ではありません';
export const noFigures = '今週の数字はありません。';
export const noFiguresFor = (a: { readonly managers: number }): string => `マネージャー${number(a.managers)}人については、数字がありません。`;
export const moreBelow = (a: { readonly managers: number; readonly name: string }): string => `${a.name}さんのチームに、ほかにマネージャー${number(a.managers)}人`;
export const moreBelowYou = (a: { readonly managers: number }): string => `チームに、ほかにマネージャー${number(a.managers)}人`;
export const reportsTo = (a: { readonly name: string }): string => `上司：${a.name}さん`;
export const managerReportsTo = (a: { readonly name: string; readonly manager: string }): string => `${a.name}さん（上司：${a.manager}さん）`;
export const waiting = (a: { readonly names: readonly string[] }): string => `1on1を待っているメンバー：${listPeople(a.names)}`;
export const ask = (a: { readonly name: string }): string => `${a.name}さんに聞いてみましょう。`;
export const quotation = (a: { readonly text: string }): string => `「${a.text}」`;
export const nextWith = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `${a.name}さんとの次回の1on1は、${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}です。`;
export const noNextWith = (a: { readonly name: string }): string => `${a.name}さんとの1on1は、まだ予定表にありません。今週のうちに予定を入れてみてはいかがでしょうか。`;
export const ownFirst = (a: { readonly name: string }): string => `今週、マネージャーへの質問はお休みです。まずは、${a.name}さんとの1on1を行いましょう。`;
export const nobodyToAsk = 'チームのマネージャーの数字がないため、今週聞いてみる相手はいません。代わりに、ご自身の練習です。次の1on1では、最初の5分間は質問だけをして、初めて知ったことを後で書き留めてください。';
export const nobodyLeftToAsk = 'この3週間で、数字のあるマネージャー全員への質問が一巡したため、今週聞いてみる相手はいません。代わりに、ご自身の練習です。次の1on1では、最初の5分間は質問だけをして、分かったことを後で書き留めてください。';
export const exercise = 'この3週間は、チームのマネージャー一人ひとりへの質問を提案してきました。今週はその代わりに、ご自身の練習です。次の1on1では、最初の5分間は質問だけをして、分かったことを後で書き留めてください。';
export const placeButton = '次回の1on1に追加';
export const findTime = '空き時間を探す';
export const copyIt = 'その1on1のアジェンダに、質問をコピーできます。';
export const idea = {
  feedback: 'フィードバックのヒント',
  template: '試してみたいアジェンダ',
  reading: '読んでみたい記事',
  practice: '練習してみたいこと',
  titled: (a: { readonly kind: string; readonly title: string }): string => `${a.kind}：${a.title}`,
};
export const steps = {
  when: 'いつ：',
  say: '言い方の例：',
  then: 'そのあと：',
};
export const readMore = '続きを読む';
export const readMoreAt = (a: { readonly site: string }): string => `続きを読む：${a.site}`;
export const addressOf = (a: { readonly what: string }): string => `${a.what}：`;
export const why = {
  weekly: 'チームにマネージャーがいる方に、このメールを週に1回お送りしています。',
  counted: '1on1として数えるのは、2人だけで15分以上行い、キャンセルも辞退もされていない予定です。非公開の予定は数えません。件名やメモを読むことはありません。',
  statuses: '予定どおり：2人が合意した頻度（合意がなければ14日に1回）で話しています。遅れ気味：遅れが1週間以内か、次回の予定が1週間以内にあります。間が空いている：それ以上、間が空いています。どちらかが不在の日と祝日は数えません。着任・復帰直後の方と不在の方は、人数に含めません。',
  encouraged: '階層をまたぐ1on1（上司の上司、またはメンバーのメンバーとの1on1）と、同じ立場の人との1on1は、おすすめしているもので、必須ではありません。各マネージャーがここ13週間に話した人数を数えています。',
  corrections: 'ここに載っているマネージャーは、この数字を先に確認し、修正できます。',
  asOf: (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `数字は${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}時点のものです。時刻はすべて${a.zone}の時刻です。`,
  asOfUtc: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `数字は${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}時点のものです。時刻はすべてUTC（協定世界時）です。`,
};
export const guide = 'このメールの読み方';
export const howCounted = 'この数字の数え方';
export const preferences = '受け取る内容を変更';
export const unsubscribe = '配信を停止';
