// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listShort } from './language';

export const inPlace = '問題のない項目';
export const nothingMissing = '不足はありません';
export const notInPlace = '対応が必要な項目';
export const parts = (a: { readonly parts: readonly string[] }): string => listShort(a.parts);
export const fault = (a: { readonly part: string; readonly fault: string }): string => `${a.part}：${a.fault}`;
