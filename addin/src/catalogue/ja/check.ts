// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, listPeople, number } from './language';

export const leftOut = '除外したもの、書かれたとおりに読まなかったもの';
export const nothing = 'なし';
export const columns = '名簿の列';
export const column = '列';
export const takenAs = '読み取り方';
export const notUsed = '不使用';
export const whoReports = (a: { readonly count: number }): string => `誰が誰の上司か：${(`${number(a.count)}人`)}`;
export const calendarUnknown = (a: { readonly reason: string }): string => `${a.reason}（そのため、チームのメンバーとの1on1は確認できません）`;
export const alone = '上司もチームのメンバーもいません';
export const person = (a: { readonly name: string; readonly address: string }): string => `${a.name}（${a.address}）`;
export const remark = (a: { readonly who: string; readonly remark: string }): string => `${a.who}：${a.remark}`;
export const calendars = (a: { readonly count: number }): string => `予定表：${(`${number(a.count)}ファイル`)}`;
export const calendar = (a: { readonly whose: string; readonly meetings: number; readonly oneOnOnes: number }): string => `${a.whose}。会議${number(a.meetings)}件、うち1on1は${number(a.oneOnOnes)}件`;
export const unreadable = (a: { readonly whose: string }): string => `${a.whose}。読み取れません`;
export const ownerOf = (a: { readonly name: string }): string => `${a.name}さんの予定表`;
export const absences = (a: { readonly count: number }): string => `一覧にある${number(a.count)}人の不在`;
export const absence = (a: { readonly name: string; readonly first: Day; readonly last: Day }): string => `${a.name}さん：${dayMedium(a.first)}～${dayMedium(a.last)}`;
export const stranger = (a: { readonly address: string }): string => `${a.address}の予定表（名簿にありません）`;
export const noOwner = '所有者が不明です';
export const almost = '1on1に近い会議';
export const none = 'なし';
export const invited = (a: { readonly names: readonly string[] }): string => `招待：${listPeople(a.names)}`;
