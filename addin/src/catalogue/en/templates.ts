// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listOr, number } from './language';

export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)} min`;
export const chooseOther = 'Choose another template';
export const others = (a: { readonly count: number }): string => (a.count === 1 ? 'A template for other 1:1s' : `${number(a.count)} templates for other 1:1s`);
export const isFor = (a: { readonly kinds: readonly string[] }): string => `For ${listOr(a.kinds)}`;
export const kinds = {
  directReport: '1:1s with your reports',
  reportWhoManages: '1:1s with reports who are managers',
  myManager: '1:1s with your manager',
  skipLevel: 'skip-level 1:1s',
  peer: '1:1s with peers',
  colleague: '1:1s with other colleagues',
};
export const preview = 'Preview';
export const previewOf = (a: { readonly title: string }): string => `Preview: ${a.title}`;
export const useOnce = 'Use for this 1:1';
export const useAlways = (a: { readonly name: string }): string => `Use for every 1:1 with ${a.name}`;
export const chosen = (a: { readonly title: string }): string => `The agenda now uses “${a.title}”.`;
