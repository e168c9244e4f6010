// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const what = '何を修正しますか';
export const cadence = '合意した頻度';
export const away = (a: { readonly name: string }): string => `${a.name}さんの不在`;
export const ownAway = '自分の不在';
export const notHeld = '予定表にあるが、行わなかった1on1';
export const held = '招待なしで行った1on1';
export const isPrivate = '自分たちの1on1は非公開';
export const isPrivateText = '2人とも同意すると、上位のマネージャーには理由なしで「確認できず」と表示されます。話した日は、2人には引き続き表示されます。';
export const every = (a: { readonly weeks: number }): string => (a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`);
export const from = '不在の初日';
export const back = '復帰する日';
export const day = '日付';
export const time = '開始時刻';
export const minutes = '長さ（分）';
export const faults = {
  incomplete: 'すべての欄に入力してください。',
  backBeforeAway: '復帰する日は、不在の初日より後にしてください。2つの日付が逆になっていませんか。',
  future: 'この日はまだ来ていません。日付を確認してください。',
  notYet: 'この1on1はまだ終わっていません。日付と時刻を確認してください。',
};
