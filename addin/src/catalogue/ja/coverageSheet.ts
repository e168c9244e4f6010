// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const sample = (a: { readonly folder: string }): string => `これはサンプルの会社です。ファイルは${a.folder}にあります。別のファイルは--peopleと--calendarsで指定してください。`;
export const columns = {
  report: 'メンバー',
  status: '状況',
  last: '前回',
  next: '次回',
  typical: '実際の間隔',
  agreed: '合意',
};
export const heading = (a: { readonly name: string; readonly count: string }): string => `${a.name}さん：${a.count}が予定どおり`;
export const headings = {
  rising: (a: { readonly name: string; readonly count: string }): string => `${a.name}さん：${a.count}が予定どおり、ここ8週間で増加`,
  falling: (a: { readonly name: string; readonly count: string }): string => `${a.name}さん：${a.count}が予定どおり、ここ8週間で減少`,
  steady: (a: { readonly name: string; readonly count: string }): string => `${a.name}さん：${a.count}が予定どおり、ここ8週間は横ばい`,
};
export const notKnown = (a: { readonly name: string }): string => `${a.name}さん：確認できず`;
export const unreadable = (a: { readonly reason: string }): string => `予定表を読み取れませんでした：${a.reason}。`;
export const asOf = (a: { readonly moment: string }): string => `${a.moment}時点。それ以降、予定表を読み取れていません。`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `ここ13週間の階層をまたぐ1on1：${number(a.count)}人と行いました。`,
  none: 'ここ13週間の階層をまたぐ1on1：まだこれからです。',
};
export const peers = {
  met: (a: { readonly count: number }): string => `ここ13週間の同じ立場の人との1on1：${number(a.count)}人と行いました。`,
  none: 'ここ13週間の同じ立場の人との1on1：まだこれからです。',
};
