// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayShortWeekdayMonthDay, listPeople } from './language';

export const heading = '「今週のまとめ」に載るご自身の内容';
export const readers = (a: { readonly names: readonly string[] }): string => `この内容は、月曜日に次の人が読みます：${listPeople(a.names)}。違うところがあれば、その前に下で修正してください。`;
export const noReaders = 'ご自身についての「今週のまとめ」を受け取る人はいません。';
export const offHeading = 'ご自身の1on1';
export const off = '「今週のまとめ」はオフです。1on1の状況を見られるのは、その1on1の2人だけです。';
export const notManager = 'チームのメンバーがいないため、「今週のまとめ」には載りません。';
export const calendarUnknownWithoutDigest = 'ご自身の予定表を、まだ読み取れていません。';
export const notReadSince = (a: { readonly ago: string }): string => `ご自身の予定表を最後に読み取れたのは${a.ago}です。それ以降は読み取れていません。`;
export const reports = 'チームのメンバー';
export const last = (a: { readonly ago: string }): string => `前回：${a.ago}`;
export const next = (a: { readonly ago: string }): string => `次回：${a.ago}`;
export const correct = (a: { readonly name: string }): string => `${a.name}さんについての情報を修正`;
export const failed = '読み込めませんでした。';
export const forMonday = '予定されている1on1がすべて行われれば、月曜日の「今週のまとめ」にはこのように表示されます。';
export const onMonday = (a: { readonly status: string }): string => `月曜日：${a.status}`;
export const counted = (a: { readonly names: readonly string[] }): string => `この状況を含む人数が、次の人に表示されます：${listPeople(a.names)}。2人より上の立場の人には、状況そのものは表示されません。`;
export const vanished = (a: { readonly name: string; readonly day: Day }): string => `${dayShortWeekdayMonthDay(a.day)}の${a.name}さんとの1on1が、予定表からなくなっています。行われたかどうかを入力してください。`;
export const theirAbsencesNotRead = (a: { readonly names: readonly string[] }): string => `${listPeople(a.names)}の不在は、ここでは読み取られません。わかっている場合は入力してください。`;
export const yourAbsencesNotRead = 'ご自身の不在は、ここでは読み取られません。下で入力してください。';
export const digestHeading = 'ご自身に届く「今週のまとめ」';
export const previewDigest = 'プレビュー';
export const digestTitle = '今週のまとめ';
