// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const inPlace = 'En orden';
export const nothingMissing = 'No falta nada';
export const notInPlace = 'Por resolver';
export const parts = (a: { readonly parts: readonly string[] }): string => listShort(a.parts);
export const fault = (a: { readonly part: string; readonly fault: string }): string => `${a.part}: ${a.fault}`;
