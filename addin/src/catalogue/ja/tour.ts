// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const what = 'OutlookOneOnOneは予定表から1on1を見つけ、マネージャーの上司に毎週「今週のまとめ」を送ります。誰が1on1を行っているか、次に何をするかが分かります。';
export const here = 'サンプルの会社と、そのマネージャーの状況：';
export const written = (a: { readonly count: number; readonly name: string }): string => `「今週のまとめ」を${(`${number(a.count)}件`)}作成しました。送信はしていません。${a.name}さん宛てのものをテキストで示します：`;
export const next = '次に試せること';
export const page = '同じ「今週のまとめ」を、Outlookで表示されるとおりに見る：';
export const view = 'マネージャー本人の画面を見る：';
export const why = '会議が1on1とみなされる理由、みなされない理由を見る：';
