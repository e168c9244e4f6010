// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium, listAnd, number } from './language';

export const heading = '自分について伝えられた内容';
export const none = 'まとめでは、まだ何も伝えられていません。';
export const to = (a: { readonly name: string; readonly day: Day }): string => `${dayMedium(a.day)}、${a.name}さんへ`;
export const toFormer = (a: { readonly day: Day }): string => `${dayMedium(a.day)}、すでに退職した人へ`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `${a.name}さんとの1on1：${a.status}。「今週のまとめ」に表示されたのは、これを含む人数だけです。`;
export const pairOfFormer = (a: { readonly status: string }): string => `以前の上司との1on1：${a.status}。「今週のまとめ」に表示されたのは、これを含む人数だけです。`;
export const correctedSince = (a: { readonly covered: number; readonly of: number }): string => `修正後：${number(a.of)}人中${number(a.covered)}人`;
export const ofReport = (a: { readonly name: string; readonly status: string }): string => `${a.name}さん：${a.status}。`;
export const was = (a: { readonly status: string }): string => `12時間前の時点では「${a.status}」でした。`;
export const wasNotIncluded = '12時間前の時点では含まれていませんでした。';
export const because = (a: { readonly causes: readonly string[] }): string => `その間に変わったこと：${listAnd(a.causes)}。`;
export const causes = {
  calendar: '上司の予定表',
  absence: '不在の予定',
  correction: '修正',
  cadence: '合意した頻度',
  reportingLine: '誰が誰の上司か',
  readability: '予定表から読み取れる内容',
  policy: '組織の設定',
};
export const noFigures = '数字はありませんでした。';
