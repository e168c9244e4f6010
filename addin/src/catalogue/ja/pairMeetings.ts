// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day } from '../arguments';
import { dayMedium } from './language';

export const heading = '予定表に入っている予定';
export const single = (a: { readonly day: Day }): string => `${dayMedium(a.day)}の予定`;
export const series = (a: { readonly day: Day }): string => `${dayMedium(a.day)}の回を含む定期的な予定`;
export const why = {
  twoPeople: '1on1として数えます。',
  morePeople: '3人以上が招待されているため、数えません。',
  group: 'グループが招待されているため、数えません。',
  saidOurs: '2人のうち1人がそう伝えたため、1on1として数えます。',
  saidNotOurs: '2人のうち1人がそう伝えたため、数えません。',
};
export const ours = '1on1として数える';
export const notOurs = '1on1として数えない';
export const label = (a: { readonly action: string; readonly what: string }): string => `${a.action}：${a.what}`;
export const onlyFigures = '定期的な予定のすべての回に適用されますが、使われるのは集計だけです。ほかの人にも届く招待には何も書き込みません。';
