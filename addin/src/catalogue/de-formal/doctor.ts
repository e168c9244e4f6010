// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const inPlace = 'In Ordnung';
export const nothingMissing = 'Es fehlt nichts';
export const notInPlace = 'Nicht in Ordnung';
export const parts = (a: { readonly parts: readonly string[] }): string => listShort(a.parts);
export const fault = (a: { readonly part: string; readonly fault: string }): string => `${a.part}: ${a.fault}`;
