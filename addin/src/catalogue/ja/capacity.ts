// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const title = '1on1のための時間が足りません';
export const needed = (a: { readonly reports: number; readonly needed: number; readonly free: number }): string => `メンバー${number(a.reports)}人との1on1には、1回30分として、4週間で${number(a.needed)}時間かかります。この間、ご自身の予定表に空き時間は${(a.free === 0 ? 'ありません' : `${number(a.free)}時間あります`)}。`;
export const fitting = (a: { readonly weeks: number }): string => (a.weeks === 1 ? '毎週でも、全員との1on1の時間が取れます。' : `${number(a.weeks)}週間に1回なら、全員との1on1の時間が取れます。下の一覧から、それぞれの人に提案できます。`);
export const none = '4週間に1回でも、全員との1on1の時間は取れません。ほかの予定を減らす必要があります。';
export const suggest = (a: { readonly weeks: number; readonly name: string }): string => `${a.name}さんに${(a.weeks === 1 ? '毎週' : `${number(a.weeks)}週間に1回`)}を提案する`;
