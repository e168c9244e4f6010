// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayShortWeekdayMonthDay, timeShort } from './language';

export const subject = (a: { readonly name: string }): string => `${a.name}さんから1on1の希望がありました`;
export const asked = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `${a.name}さんからの希望：${dayShortWeekdayMonthDay(a.day)} ${timeShort(a.at)}`;
export const inOutlook = (a: { readonly name: string }): string => `${a.name}さんの希望と候補の時間は、Outlookの「自分の1on1」で確認できます。`;
export const why = (a: { readonly name: string }): string => `${a.name}さんがOutlookで1on1を希望したため、このメールをお送りしています。希望1件につき1通で、ほかの人には届きません。`;
