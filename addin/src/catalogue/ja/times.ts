// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { TimeOfDay } from '../arguments';
import { listAnd, number, timeShort } from './language';

export const find = '空き時間を探す';
export const findWith = (a: { readonly name: string }): string => `${a.name}さんとの1on1の時間を探す`;
export const bothFree = '次の時間は、2人とも空いています。';
export const onlyMine = (a: { readonly name: string }): string => `次の時間は、ご自身の予定が空いています。${a.name}さんの予定は確認できません。`;
export const choose = (a: { readonly moment: string }): string => `${a.moment}：招待を開く`;
export const reasons = {
  usualTime: 'いつもの時間',
  usualDay: 'いつもの曜日',
  firstFree: '最も早い空き時間',
};
export const theirTime = (a: { readonly at: TimeOfDay; readonly name: string }): string => `${a.name}さんの現地時間は${timeShort(a.at)}`;
export const theirMoment = (a: { readonly moment: string; readonly name: string }): string => `${a.name}さんの現地時間は${a.moment}`;
export const subject = (a: { readonly names: readonly string[] }): string => `1on1：${listAnd(a.names)}`;
export const opened = 'Outlookで招待を開きました。送信するまで、相手には届きません。';
export const notOpened = 'Outlookで招待が開きませんでした。代わりに、このリンクを使ってください。';
export const inBrowser = 'Outlook on the webで招待が開きます。送信するまで、相手には届きません。';
export const nothing = (a: { readonly name: string; readonly day: string }): string => `${a.day}までに、${a.name}さんと共通の空き時間はありません。`;
export const nothingOfMine = (a: { readonly name: string; readonly day: string }): string => `${a.day}までの${a.name}さんの勤務時間内に、ご自身の空き時間はありません。`;
export const inTheWay = '次のどれかを動かすと、時間が取れます。';
export const unreadable = 'ご自身の予定表を読み取れないため、時間を提案できません。';
export const anyTime = '時間を決めずに招待を開く';
export const failed = '空き時間を検索できませんでした。';
export const file = 'カレンダーファイル';
export const fileOf = (a: { readonly moment: string }): string => `${a.moment}：カレンダーファイル`;
export const series = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}（カレンダーファイル）`;
export const seriesOf = (a: { readonly moment: string; readonly weeks: number }): string => `${a.moment}：${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}（カレンダーファイル）`;
export const fileNote = (a: { readonly name: string }): string => `ファイルを予定表で開き、${a.name}さんが招待されていることを確認してください。送信するまで、相手には届きません。`;
export const fileText = (a: { readonly link: string }): string => `1on1のアジェンダ：${a.link}`;
export const fileFailed = 'カレンダーファイルを作成できませんでした。';
export const repeat = (a: { readonly weeks: number }): string => `${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}の予定にするには、招待を定期的な予定に変更してください。`;
export const later = '後でリマインド';
export const laterWhen = (a: { readonly moment: string }): string => `ご自身の予定表にだけ、${a.moment}の予定を入れます。ほかの人は招待されません。`;
export const calledOff = (a: { readonly moment: string }): string => `${a.moment}の1on1は取りやめになり、代わりの予定がまだありません。`;
