// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayShortWeekdayMonthDay, number, timeShort } from './language';

export const title = (a: { readonly first: string; readonly second: string }): string => `${a.first}さんと${a.second}さんの1on1`;
export const moment = (a: { readonly day: Day; readonly at: TimeOfDay }): string => `${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;
export const day = (a: { readonly day: Day }): string => dayShortWeekdayMonthDay(a.day);
export const subtitle = (a: { readonly template: string; readonly minutes: number }): string => `${a.template}（${number(a.minutes)}分）`;
export const introduction = (a: { readonly moment: string; readonly subtitle: string }): string => `${a.moment}、${a.subtitle}`;
export const live = '最新のアジェンダを開く';
export const everyTime = '毎回の1on1で話すこと';
export const checkIn = (a: { readonly name: string }): string => `${a.name}さんが行っている1on1についての質問`;
export const aside = (a: { readonly text: string; readonly aside: string }): string => `${a.text}（${a.aside}）`;
export const section = (a: { readonly text: string; readonly minutes: number }): string => `${a.text}（${number(a.minutes)}分）`;
export const items = {
  open: '2人の話題',
  done: '完了',
  movedOn: '次回へ',
};
export const leaveOut = (a: { readonly line: string }): string => `話さないこと：${a.line}`;
export const by = (a: { readonly author: string }): string => `${a.author}さんから`;
export const byAndCarried = (a: { readonly author: string; readonly times: number }): string => `${a.author}さんから、${number(a.times)}回持ち越し`;
