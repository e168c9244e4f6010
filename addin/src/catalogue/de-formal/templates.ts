// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listOr, number } from './language';

export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0Min.`;
export const chooseOther = 'Andere Vorlage wählen';
export const others = (a: { readonly count: number }): string => (a.count === 1 ? 'Eine Vorlage für andere 1:1-Gespräche' : `${number(a.count)} Vorlagen für andere 1:1-Gespräche`);
export const isFor = (a: { readonly kinds: readonly string[] }): string => `Für ${listOr(a.kinds)}`;
export const kinds = {
  directReport: '1:1-Gespräche mit Personen aus Ihrem Team',
  reportWhoManages: '1:1-Gespräche mit Führungskräften aus Ihrem Team',
  myManager: '1:1-Gespräche mit Ihrer Führungskraft',
  skipLevel: 'ebenenübergreifende 1:1-Gespräche',
  peer: '1:1-Gespräche auf gleicher Ebene',
  colleague: '1:1-Gespräche mit Personen aus anderen Teams',
};
export const preview = 'Vorschau';
export const previewOf = (a: { readonly title: string }): string => `Vorschau: ${a.title}`;
export const useOnce = 'Für dieses 1:1 verwenden';
export const useAlways = (a: { readonly name: string }): string => `Für jedes 1:1 mit ${a.name} verwenden`;
export const chosen = (a: { readonly title: string }): string => `Die Agenda folgt jetzt der Vorlage „${a.title}“.`;
