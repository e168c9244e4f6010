// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const offer = '新任マネージャーの6週間';
export const about = '1on1のために、毎週1つ、15分ほどでできることに取り組みます。そのあとは月に1回ロールプレイをします。新任でなくても、いつでも始められます。';
export const begin = '始める';
export const onlyYou = 'ほかの人には見えません。取り組んでいることも、ほかの人には分かりません。';
export const week = (a: { readonly number: number; readonly of: number }): string => `全${number(a.of)}週の${number(a.number)}週目`;
export const round = '今月のロールプレイ';
export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}分`;
export const notice = 'ここに注目：';
export const done = '完了';
export const waiting = (a: { readonly date: string }): string => `完了しました。次の内容は${a.date}からここに表示されます。`;
export const paused = (a: { readonly date: string }): string => `不在の間はお休みです。${a.date}に再開します。`;
export const next = (a: { readonly title: string }): string => `次回：${a.title}`;
export const again = '最初から始める';
export const end = '終了する';
