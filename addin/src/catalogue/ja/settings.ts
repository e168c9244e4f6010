// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = '設定';
export const asksOnSend = 'アジェンダのない1on1の招待を送信するときに知らせる';
export const digest = '月曜日に「今週のまとめ」を受け取る';
export const previews = '1on1が予定どおりではないとき、月曜日のまとめの前にメールを受け取る';
export const prepares = 'すべての1on1にアジェンダを用意';
export const preparesText = (a: { readonly hours: number }): string => `アジェンダは、1on1の${number(a.hours)}時間前に用意されます。自分が開催者の定期的な予定では、招待を1回だけ更新し、Outlookの更新メールも1回だけ送られます。`;
export const preparesHere = (a: { readonly hours: number }): string => `アジェンダは、1on1の${number(a.hours)}時間前にここに用意されます。送信済みの招待は変更できません。`;
export const everyOccurrence = '定期的な予定の毎回の招待にアジェンダを入れる';
export const everyOccurrenceText = '1on1のたびに、Outlookから相手にメールが送られます。';
export const lead = '1on1のどれくらい前に用意するか';
export const hours = (a: { readonly count: number }): string => `${number(a.count)}時間`;
export const days = (a: { readonly count: number }): string => `${number(a.count)}日`;
export const language = '言語';
export const automatic = '自動';
export const languageText = '今後のメールと、自分が開催者の1on1の新しいアジェンダは、この言語になります。作業ウィンドウは、次に開いたときに切り替わります。';
export const address = '言葉づかい';
export const addresses = {
  automatic: '組織の設定に合わせる',
  familiar: '親しい言い方（du、tu、tú）',
  formal: '丁寧な言い方（Sie、vous、usted）',
};
export const saved = '保存しました。';
export const notSaved = 'Outlookに保存できなかったため、設定は変わっていません。あとでもう一度お試しください。';
export const failed = '読み込めませんでした。';
export const version = (a: { readonly version: string }): string => `バージョン${a.version}`;
