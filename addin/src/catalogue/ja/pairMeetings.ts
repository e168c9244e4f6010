// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = '予定表にある予定';
export const single = (a: { readonly day: Day }): string => `${dayMedium(a.day)}の予定`;
export const series = (a: { readonly day: Day }): string => `${dayMedium(a.day)}を含む定期的な予定`;
export const why = {
  twoPeople: '1on1として数えます。',
  morePeople: '数えません：3人以上が招待されています。',
  group: '数えません：グループが招待されています。',
  saidOurs: '2人のうち1人がそう伝えたため、1on1として数えます。',
  saidNotOurs: '2人のうち1人がそう伝えたため、数えません。',
};
export const ours = 'これは私たちの1on1です';
export const notOurs = 'これは私たちの1on1ではありません';
export const label = (a: { readonly action: string; readonly what: string }): string => `${a.action}：${a.what}`;
export const onlyFigures = '定期的な予定のすべてに、集計のためだけに適用されます。ほかの人にも届く招待には何も書き込みません。';
