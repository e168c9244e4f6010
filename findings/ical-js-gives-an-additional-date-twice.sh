#!/usr/bin/env bash
# ical.js 2.2.1: a date that both the rule and RDATE name takes place twice.
#
# Guess: such a date counts once (RFC 5545, 3.8.5.2: of duplicates, only one recurrence is considered).
# Behaviour: the iterator of an event returns the date twice, one after the other. COUNT of the rule is not affected.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';

const days = (...lines) => {
  const text = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20270104T090000Z', 'DURATION:PT30M', ...lines, 'END:VEVENT'].join('\r\n');
  const iterator = new ICAL.Event(new ICAL.Component(ICAL.parse(text))).iterator();
  const found = [];
  for (let next = iterator.next(); next; next = iterator.next()) found.push(next.toString().slice(5, 10));
  return found.join(' ');
};

console.log('rule:', days('RRULE:FREQ=WEEKLY;COUNT=3'));
console.log('and a date of its own:', days('RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE:20270112T090000Z'));
console.log('and a date of the rule:', days('RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE:20270111T090000Z'));
JS

seen=$(TZ=UTC node finding.mjs)
expected='rule: 01-04 01-11 01-18
and a date of its own: 01-04 01-11 01-12 01-18
and a date of the rule: 01-04 01-11 01-11 01-18'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
