#!/usr/bin/env bash
# rrule 2.8.1: "the last working day of each month" is described as "every month on weekdays", and isFullyConvertibleToText() says that this
# is the whole rule.
#
# Guess: toText() may be unable to say everything; then isFullyConvertibleToText() is false, as its name says, and a form can show the dates
#   instead. fromText(), given a text for which it was true, gives a rule with the same dates.
# Behaviour: parts for which the text has no words are left out, and the answer is still true: BYSETPOS and the minute. Read back, one
#   working day a month becomes each working day, the second Monday each Monday, and 9:30 another time. Of a daily rule the weekdays are in
#   the text and are not read back, so that Monday and Wednesday become every day. The end is described by its day and read back as the
#   beginning of that day: the last meeting is missing.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule@2.8.1
cat >finding.mjs <<'JS'
import rrule from 'rrule';

const { RRule } = rrule;
const start = new Date('2026-01-05T08:00:00Z');
const until = new Date('2027-06-01T00:00:00Z');
const dates = (options) => new RRule({ ...options, dtstart: start, count: 4, until: options.until ?? until }).all()
  .map((date) => date.toISOString().slice(5, 16)).join(', ') || 'no date';
for (const rule of [
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2',
  'FREQ=DAILY;BYHOUR=9;BYMINUTE=30',
  'FREQ=DAILY;BYDAY=MO,WE',
  'FREQ=WEEKLY;BYDAY=MO;UNTIL=20260119T080000Z',
]) {
  const meant = RRule.fromString(rule);
  const text = meant.toText();
  console.log(`${rule}: "${text}", complete: ${meant.isFullyConvertibleToText()}`);
  console.log(`  meant:     ${dates(meant.origOptions)}`);
  console.log(`  read back: ${dates(RRule.fromText(text).origOptions)}`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='FREQ=MONTHLY;BYDAY=-1FR: "every month on the last Friday", complete: true
  meant:     01-30T08:00, 02-27T08:00, 03-27T08:00, 04-24T08:00
  read back: 01-30T08:00, 02-27T08:00, 03-27T08:00, 04-24T08:00
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1: "every month on weekdays", complete: true
  meant:     01-30T08:00, 02-27T08:00, 03-31T08:00, 04-30T08:00
  read back: 01-05T08:00, 01-06T08:00, 01-07T08:00, 01-08T08:00
FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2: "every month on Monday", complete: true
  meant:     01-12T08:00, 02-09T08:00, 03-09T08:00, 04-13T08:00
  read back: 01-05T08:00, 01-12T08:00, 01-19T08:00, 01-26T08:00
FREQ=DAILY;BYHOUR=9;BYMINUTE=30: "every day at 9", complete: true
  meant:     01-05T09:30, 01-06T09:30, 01-07T09:30, 01-08T09:30
  read back: 01-05T09:00, 01-06T09:00, 01-07T09:00, 01-08T09:00
FREQ=DAILY;BYDAY=MO,WE: "every day on Monday, Wednesday", complete: true
  meant:     01-05T08:00, 01-07T08:00, 01-12T08:00, 01-14T08:00
  read back: 01-05T08:00, 01-06T08:00, 01-07T08:00, 01-08T08:00
FREQ=WEEKLY;BYDAY=MO;UNTIL=20260119T080000Z: "every week on Monday until January 19, 2026", complete: true
  meant:     01-05T08:00, 01-12T08:00, 01-19T08:00
  read back: 01-05T08:00, 01-12T08:00'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
