#!/usr/bin/env bash
# date-fns 4.4.0: from 28 February to 28 June it is four months, and from 28 June back to 28 February three.
#
# Guess: with its two dates exchanged, a difference in months or in working days has the other sign and the same number, whatever the rule
#   is for the ends of months and for weekends; and a date to which something was added is that far away.
# Behaviour: where the first date is 28 or 29 February, one month is taken off if the other date is later and on the 28th of its month or
#   after, however many months there are between them; no other end of a month does this. So whoever had their last 1:1 on 28 February has
#   not met for three or for four months at the end of June, as the caller names today first or second. A working day after a Saturday is
#   the Monday: the difference of these is 0, and -1 if they are exchanged. No clock change is near.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat >finding.mjs <<'JS'
import { addBusinessDays, addMonths, differenceInBusinessDays, differenceInMonths, format } from 'date-fns';

const at = (day) => new Date(`${day}T09:00`);
for (const [unit, add, difference, day, amount] of [
  ['months', addMonths, differenceInMonths, '2026-02-27', 4],
  ['months', addMonths, differenceInMonths, '2026-02-28', 1],
  ['months', addMonths, differenceInMonths, '2026-02-28', 4],
  ['months', addMonths, differenceInMonths, '2026-02-28', 12],
  ['months', addMonths, differenceInMonths, '2026-04-30', 4],
  ['working days', addBusinessDays, differenceInBusinessDays, '2026-03-06', 1],
  ['working days', addBusinessDays, differenceInBusinessDays, '2026-03-07', 1],
  ['working days', addBusinessDays, differenceInBusinessDays, '2026-03-07', 10],
]) {
  const later = add(at(day), amount);
  const name = `${format(at(day), 'EEE yyyy-MM-dd')} and ${amount} ${unit}, ${format(later, 'EEE yyyy-MM-dd')}`;
  console.log(`${name}: ${difference(later, at(day))} forth, ${difference(at(day), later)} back`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='Fri 2026-02-27 and 4 months, Sat 2026-06-27: 4 forth, -4 back
Sat 2026-02-28 and 1 months, Sat 2026-03-28: 1 forth, 0 back
Sat 2026-02-28 and 4 months, Sun 2026-06-28: 4 forth, -3 back
Sat 2026-02-28 and 12 months, Sun 2027-02-28: 12 forth, -11 back
Thu 2026-04-30 and 4 months, Sun 2026-08-30: 4 forth, -4 back
Fri 2026-03-06 and 1 working days, Mon 2026-03-09: 1 forth, -1 back
Sat 2026-03-07 and 1 working days, Mon 2026-03-09: 0 forth, -1 back
Sat 2026-03-07 and 10 working days, Fri 2026-03-20: 9 forth, -10 back'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
