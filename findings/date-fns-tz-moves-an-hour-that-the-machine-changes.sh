#!/usr/bin/env bash
# @date-fns/tz 1.5.0: a time in another zone is an hour off where the machine's own clocks change around that local time.
#
# Guess: a TZDate does not depend on the zone of the machine; on a server in UTC none does.
# Behaviour: on a machine in Berlin, 02:00 in London on 25 October becomes 01:00, and 02:00 in Cairo on 29 March becomes 03:00, although
#   Cairo does not change its clocks that day; on one in Chile, 5 April begins at 01:00 in Auckland. Each of these times exists once in its
#   own zone. A TZDate is first made as a time of the machine's zone, and what that changes is not always undone. So the start of a day,
#   and what addDays returns, can depend on who looks.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @date-fns/tz@1.5.0 date-fns@4.4.0
cat >finding.mjs <<'JS'
import { TZDate } from '@date-fns/tz';
import { addDays, startOfDay } from 'date-fns';

const hour = (date) => new Date(+date).toLocaleString('en-GB', { timeZone: date.timeZone, hour: '2-digit', minute: '2-digit' });
const made = [
  ['London 25 October 02:00', new TZDate(2026, 9, 25, 2, 0, 'Europe/London')],
  ['the day after 24 October 02:00', addDays(new TZDate('2026-10-24T01:00:00Z', 'Europe/London'), 1)],
  ['Cairo 29 March 02:00', new TZDate(2026, 2, 29, 2, 0, 'Africa/Cairo')],
  ['Auckland 5 April, start of the day', startOfDay(new TZDate('2026-04-05T00:00:00Z', 'Pacific/Auckland'))],
];
console.log(`${process.env.TZ}: ${made.map(([what, date]) => `${what} = ${hour(date)}`).join('; ')}`);
JS

seen=$(for zone in UTC Europe/Berlin America/Santiago; do TZ=$zone node finding.mjs; done)
expected='UTC: London 25 October 02:00 = 02:00; the day after 24 October 02:00 = 02:00; Cairo 29 March 02:00 = 02:00; Auckland 5 April, start of the day = 00:00
Europe/Berlin: London 25 October 02:00 = 01:00; the day after 24 October 02:00 = 01:00; Cairo 29 March 02:00 = 03:00; Auckland 5 April, start of the day = 00:00
America/Santiago: London 25 October 02:00 = 02:00; the day after 24 October 02:00 = 02:00; Cairo 29 March 02:00 = 02:00; Auckland 5 April, start of the day = 01:00'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
