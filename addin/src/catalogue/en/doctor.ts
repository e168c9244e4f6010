// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const inPlace = 'In place';
export const nothingMissing = 'Nothing is missing';
export const notInPlace = 'Not in place';
export const parts = (a: { readonly parts: readonly string[] }): string => listShort(a.parts);
export const fault = (a: { readonly part: string; readonly fault: string }): string => `${a.part}: ${a.fault}`;
