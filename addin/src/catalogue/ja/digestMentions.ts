// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = '自分について伝えられた内容';
export const none = 'まとめでは、まだ何も伝えられていません。';
export const to = (a: { readonly name: string; readonly day: Day }): string => `${dayMedium(a.day)}、${a.name}さんへ`;
export const toFormer = (a: { readonly day: Day }): string => `${dayMedium(a.day)}、すでに退職した人へ`;
export const pair = (a: { readonly name: string; readonly status: string }): string => `${a.name}さんとの1on1：${a.status}。「今週のまとめ」に表示されたのは、これを含む人数だけです。`;
export const pairOfFormer = (a: { readonly status: string }): string => `以前の上司との1on1：${a.status}。「今週のまとめ」に表示されたのは、これを含む人数だけです。`;
export const noFigures = '数値がないことが伝えられました。';
