// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const inPlace = 'En place';
export const nothingMissing = 'Il ne manque rien';
export const notInPlace = 'À corriger';
export const parts = (a: { readonly parts: readonly string[] }): string => listShort(a.parts);
export const fault = (a: { readonly part: string; readonly fault: string }): string => `${a.part} : ${a.fault}`;
