// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const label = 'この定期的な予定にアジェンダを用意';
export const once = (a: { readonly hours: number; readonly name: string }): string => `アジェンダは、1on1の${number(a.hours)}時間前に用意されます。定期的な予定を更新するのは1回だけで、Outlookの更新メールは${a.name}さんにだけ1回送られます。${a.name}さんとの定期的な予定すべてが対象で、1回だけの予定は対象外です。`;
export const everyTime = (a: { readonly hours: number; readonly name: string }): string => `1on1の${number(a.hours)}時間前に、アジェンダを毎回の招待に入れます。そのつどOutlookから${a.name}さんにメールが送られます。${a.name}さんとの定期的な予定すべてが対象で、1回だけの予定は対象外です。`;
export const notOrganiser = (a: { readonly hours: number; readonly name: string }): string => `アジェンダは、1on1の${number(a.hours)}時間前に用意されます。この予定は${a.name}さんが開催者のため、招待に入るのは${a.name}さんもこの設定をオンにした場合だけです。その場合、Outlookから更新メールが1回届きます。${a.name}さんとの定期的な予定すべてが対象で、1回だけの予定は対象外です。`;
export const notConnected = (a: { readonly name: string; readonly hours: number }): string => `${a.name}さんとの1on1のアジェンダは、${number(a.hours)}時間前にここに用意されます。送信済みの招待は変更できません。`;
export const on = (a: { readonly name: string }): string => `${a.name}さんとの定期的な予定すべてにアジェンダを用意しています。1回だけの予定は対象外です。`;
export const onForAll = 'すべての1on1にアジェンダを用意しています。「自分の1on1」での設定です。';
export const turned = {
  on: 'オンにしました。',
  off: 'オフにしました。すでに招待に入っているアジェンダは、そのまま残ります。',
};
