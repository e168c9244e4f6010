// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listOr, number } from './language';

export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}分`;
export const chooseOther = '別のテンプレートを選ぶ';
export const others = (a: { readonly count: number }): string => `ほかの1on1向けのテンプレート（${number(a.count)}件）`;
export const isFor = (a: { readonly kinds: readonly string[] }): string => `${listOr(a.kinds)}向け`;
export const kinds = {
  directReport: 'チームのメンバーとの1on1',
  reportWhoManages: 'マネージャーであるメンバーとの1on1',
  myManager: '上司との1on1',
  skipLevel: '階層をまたぐ1on1',
  peer: '同じ立場の人との1on1',
  colleague: '社内のほかの人との1on1',
};
export const preview = 'プレビュー';
export const previewOf = (a: { readonly title: string }): string => `プレビュー：${a.title}`;
export const useOnce = '今回だけ使う';
export const useAlways = (a: { readonly name: string }): string => `${a.name}さんとの1on1で毎回使う`;
export const chosen = (a: { readonly title: string }): string => `アジェンダに「${a.title}」を使います。`;
