#!/usr/bin/env bash
# node-ical 0.26.1: a monthly series that starts on the 31st takes place on the 28th from February on.
#
# Guess: months without a 31st are skipped (RFC 5545, 3.3.10: "Recurrence rules may generate recurrence instances with an invalid date …
#   Such recurrence instances MUST be ignored"), as rrule-temporal, which it uses, does in its current version.
# Behaviour: February gets its last day instead, and every month after it the 28th: the 31st never comes back. A yearly 29 February
#   becomes 28 February in the same way. With BYMONTHDAY=31 in the rule the dates are right. It depends on rrule-temporal ^1.5.3;
#   2.2.8 is right without it.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund node-ical@0.26.1 rrule-temporal@2.2.8
cat >finding.mjs <<'JS'
import ical from 'node-ical';
import { RRuleTemporal } from 'rrule-temporal';

const window = { from: new Date('2027-01-01'), to: new Date('2032-03-01') };
const days = (start, rule) => {
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z', `DTSTART:${start}`, 'DURATION:PT30M', `RRULE:${rule}`, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', ...event, 'END:VCALENDAR', ''].join('\r\n');
  const [series] = Object.values(ical.sync.parseICS(text)).filter((found) => found.type === 'VEVENT');
  return ical.expandRecurringEvent(series, window).map((found) => found.start.toISOString().slice(0, 10));
};

console.log('monthly:', ...days('20270131T090000Z', 'FREQ=MONTHLY;COUNT=4'));
console.log('monthly, BYMONTHDAY=31:', ...days('20270131T090000Z', 'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4'));
console.log('yearly:', ...days('20280229T090000Z', 'FREQ=YEARLY;COUNT=2'));
const current = new RRuleTemporal({ rruleString: 'DTSTART:20270131T090000Z\nRRULE:FREQ=MONTHLY;COUNT=4' });
console.log('rrule-temporal 2.2.8:', ...current.all().map((date) => date.toPlainDate().toString()));
JS

seen=$(TZ=UTC node finding.mjs)
expected='monthly: 2027-01-31 2027-02-28 2027-03-28 2027-04-28
monthly, BYMONTHDAY=31: 2027-01-31 2027-03-31 2027-05-31 2027-07-31
yearly: 2028-02-29 2029-02-28
rrule-temporal 2.2.8: 2027-01-31 2027-03-31 2027-05-31 2027-07-31'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
