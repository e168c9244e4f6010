// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const inPlace = '問題のない項目';
export const nothingMissing = '不足はありません';
export const notInPlace = '対応が必要な項目';
