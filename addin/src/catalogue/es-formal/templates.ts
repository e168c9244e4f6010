// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listOr, number } from './language';

export const minutes = (a: { readonly minutes: number }): string => `${number(a.minutes)}\u00a0min`;
export const chooseOther = 'Elegir otra plantilla';
export const others = (a: { readonly count: number }): string => (a.count === 1 ? 'Una plantilla para otras reuniones 1:1' : `${number(a.count)} plantillas para otras reuniones 1:1`);
export const isFor = (a: { readonly kinds: readonly string[] }): string => `Para ${listOr(a.kinds)}`;
export const kinds = {
  directReport: 'reuniones 1:1 con personas de su equipo',
  reportWhoManages: 'reuniones 1:1 con responsables a su cargo',
  myManager: 'reuniones 1:1 con su responsable',
  skipLevel: 'reuniones 1:1 a dos niveles de distancia',
  peer: 'reuniones 1:1 entre pares',
  colleague: 'reuniones 1:1 con otras personas de su organización',
};
export const preview = 'Vista previa';
export const previewOf = (a: { readonly title: string }): string => `Vista previa: ${a.title}`;
export const useOnce = 'Usar en este 1:1';
export const useAlways = (a: { readonly name: string }): string => `Usar en cada 1:1 con ${a.name}`;
export const chosen = (a: { readonly title: string }): string => `La agenda usa ahora “${a.title}”.`;
