// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const columns = {
  onTrack: '予定どおり',
  rest: 'そのほか',
  trend: '推移',
  skipLevel: '階層を​またぐ',
  peers: '同じ立場',
};
export const own = 'ご自身の1on1';
export const asOf = (a: { readonly day: string }): string => `${a.day}時点`;
export const unreadable = '読み取れず：';
export const titled = (a: { readonly name: string; readonly title: string }): string => `${a.name}さん（${a.title}）`;
export const weekOf = (a: { readonly who: string; readonly week: string }): string => `${a.who}、${a.week}`;
export const written = (a: { readonly count: number; readonly folder: string }): string => `「今週のまとめ」${number(a.count)}件を、.emlと.htmlの両方で${a.folder}に書き出しました。`;
export const preview = 'プレビューのため、何も送信していません。';
export const failed = (a: { readonly address: string; readonly reason: string }): string => `${a.address}：「今週のまとめ」を送信できませんでした：${a.reason}`;
export const outcomeOf = (a: { readonly name: string; readonly outcome: string }): string => `${a.name}さん：${a.outcome}`;
export const outcomes = {
  sent: (a: { readonly file: string }): string => `送信しました（${a.file}）`,
  alreadySent: (a: { readonly moment: string; readonly file: string }): string => `${a.moment}に送信済み（${a.file}）`,
  recordDeleted: '送信済み。本人の希望により記録は削除済み',
  notDue: (a: { readonly moment: string }): string => `${a.moment}に送信予定`,
  stopped: '本人が配信を停止したため、送信なし',
};
