#!/usr/bin/env bash
# @schedule-x/event-recurrence 4.8.0: a 1:1 on the last Friday of each month that is dragged to the Thursday before takes place on every
# Saturday.
#
# Guess: the rule moves with the date: the last Thursday of each month, or else the calendar refuses to move the series. A weekly 1:1
#   that is dragged from Monday to Tuesday is right: it takes place on each Tuesday.
# Behaviour: the weekday is looked up in the list MO to SU with its number still before it, so that it is never found and counts as the day
#   before Monday. From there it is moved by as many days as the event was, and the number is lost: a day later makes it each Monday of the
#   month, a day earlier each Saturday, whatever the day was. The date that was dragged is right, so nothing looks wrong in that week;
#   dragging it back does not bring the old rule back. Without a calendar on the screen, as here, the answer is the same.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @schedule-x/event-recurrence@4.8.0 @schedule-x/calendar@4.8.0 @preact/signals@2.11.4 \
  preact@10.27.2 temporal-polyfill@0.3.0 happy-dom@20.14.6
cat >finding.mjs <<'JS'
import { Window } from 'happy-dom';
import 'temporal-polyfill/global';

globalThis.window = new Window();
globalThis.document = window.document;
const { createCalendar, createViewWeek } = await import('@schedule-x/calendar');
const { createEventRecurrencePlugin } = await import('@schedule-x/event-recurrence');

const at = (day) => Temporal.ZonedDateTime.from(`${day}T09:00[Europe/Berlin]`);
const show = (what, calendar) => {
  const days = calendar.events.getAll().slice(0, 6).map((event) => event.start.toPlainDate().toString());
  console.log(`  ${what}: ${days.join(', ')}`);
};

for (const [rrule, day, ...later] of [
  ['FREQ=WEEKLY;BYDAY=MO', '2026-01-05', '2026-01-06'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-30', '2026-01-29', '2026-01-30'],
  ['FREQ=MONTHLY;BYDAY=1TU', '2026-01-06', '2026-01-07'],
]) {
  const recurrence = createEventRecurrencePlugin();
  const calendar = createCalendar({
    timezone: 'Europe/Berlin', selectedDate: Temporal.PlainDate.from(day), views: [createViewWeek()], plugins: [recurrence],
    events: [{ id: 1, start: at(day), end: at(day).add({ minutes: 30 }), rrule }],
  });
  console.log(rrule);
  show(`from ${day}`, calendar);
  let from = day;
  for (const to of later) {
    recurrence.updateRecurrenceDND(1, at(from), at(to));
    show(`dragged to ${to}, ${calendar.events.get(1).rrule}`, calendar);
    from = to;
  }
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='FREQ=WEEKLY;BYDAY=MO
  from 2026-01-05: 2026-01-05, 2026-01-12, 2026-01-19, 2026-01-26, 2026-02-02, 2026-02-09
  dragged to 2026-01-06, FREQ=WEEKLY;BYDAY=TU: 2026-01-06, 2026-01-13, 2026-01-20, 2026-01-27, 2026-02-03, 2026-02-10
FREQ=MONTHLY;BYDAY=-1FR
  from 2026-01-30: 2026-01-30, 2026-02-27, 2026-03-27, 2026-04-24, 2026-05-29, 2026-06-26
  dragged to 2026-01-29, FREQ=MONTHLY;BYDAY=SA: 2026-01-29, 2026-01-31, 2026-02-07, 2026-02-14, 2026-02-21, 2026-02-28
  dragged to 2026-01-30, FREQ=MONTHLY;BYDAY=SU: 2026-01-30, 2026-02-01, 2026-02-08, 2026-02-15, 2026-02-22, 2026-03-01
FREQ=MONTHLY;BYDAY=1TU
  from 2026-01-06: 2026-01-06, 2026-02-03, 2026-03-03, 2026-04-07, 2026-05-05, 2026-06-02
  dragged to 2026-01-07, FREQ=MONTHLY;BYDAY=MO: 2026-01-07, 2026-01-12, 2026-01-19, 2026-01-26, 2026-02-02, 2026-02-09'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
