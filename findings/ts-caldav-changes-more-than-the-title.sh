#!/usr/bin/env bash
# ts-caldav 0.3.7: who reads a meeting, gives it another title and updates it, has changed its dates, its length, its state and its people.
#
# Guess: updateEvent with the event that getEvents returned sends the meeting as it was, but for the title: the event has a field for
#   all the properties that the package does not know.
# Behaviour: the meeting is written anew from what the package has understood. Of a rule it knows no BYSETPOS, so that the last working day
#   of each month becomes every working day. A whole day gets a day longer with every update. The start is the time in UTC with the name of
#   the zone still beside it, which RFC 5545 forbids (3.2.19), and the definition of the zone is gone. STATUS is read but not written: a
#   cancelled meeting takes place again. Unknown properties lose their parameters, so that nobody has a name or an answer any more, and
#   dates that are left out lose their zone. The series loses the occurrence that was changed.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ts-caldav@0.3.7
cat >finding.mjs <<'JS'
import { createServer } from 'node:http';
import { CalDAVClient } from 'ts-caldav';

const zone = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
`;
const series = `DTSTART;TZID=Europe/Berlin:20260331T090000
DTEND;TZID=Europe/Berlin:20260331T100000
RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
EXDATE;TZID=Europe/Berlin:20260430T090000
STATUS:CANCELLED
ATTENDEE;CN=Ben;PARTSTAT=ACCEPTED:mailto:ben@invented.example`;
const changed = `RECURRENCE-ID;TZID=Europe/Berlin:20260529T090000
DTSTART;TZID=Europe/Berlin:20260529T140000
DTEND;TZID=Europe/Berlin:20260529T150000`;
const wholeDay = `DTSTART;VALUE=DATE:20260504
DTEND;VALUE=DATE:20260505`;
const meeting = (part) => `BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nSUMMARY:Old\n${part}\nEND:VEVENT\n`;
const calendar = (...parts) => `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Invented//EN\n${zone}${parts.map(meeting).join('')}END:VCALENDAR\n`
  .replaceAll('\n', '\r\n');

let stored;
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  if (request.method === 'PUT') stored = body;
  const text = `<multistatus xmlns="DAV:"><response><href>/anna/1.ics</href><propstat><prop><getetag>"1"</getetag>
    <calendar-data xmlns="urn:ietf:params:xml:ns:caldav">${stored}</calendar-data></prop><status>HTTP/1.1 200 OK</status></propstat>
    </response></multistatus>`;
  response.writeHead(request.method === 'PUT' ? 204 : 207, { 'content-type': 'application/xml' }).end(request.method === 'PUT' ? '' : text);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const client = CalDAVClient.createFromCache(
  { baseUrl, auth: { type: 'basic', username: 'anna', password: 'invented' } }, { userPrincipal: '/', calendarHome: '/anna/' });

for (const [name, text, times] of [['series', calendar(series, changed), 1], ['whole day', calendar(wholeDay), 3]]) {
  stored = text;
  for (let i = 0; i < times; i++) {
    const [event] = await client.getEvents(`${baseUrl}/anna/`, { all: true });
    await client.updateEvent(`${baseUrl}/anna/`, { ...event, summary: 'New' });
  }
  const lines = (of) => of.split('\r\n').filter((line) => !/^(PRODID|VERSION|DTSTAMP|UID|BEGIN:VC|END:VC)/.test(line));
  console.log(`${name}, after ${times} update${times > 1 ? 's' : ''}`);
  for (const line of lines(stored.trim())) console.log(`  ${line}`);
}
server.close();
JS

seen=$(TZ=UTC node finding.mjs)
expected='series, after 1 update
  BEGIN:VEVENT
  DTSTART;TZID=Europe/Berlin:20260331T070000Z
  DTEND;TZID=Europe/Berlin:20260331T080000Z
  SUMMARY:New
  DESCRIPTION:
  LOCATION:
  RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR
  EXDATE:20260430T090000
  ATTENDEE:mailto:ben@invented.example
  END:VEVENT
whole day, after 3 updates
  BEGIN:VEVENT
  DTSTART;VALUE=DATE:20260504
  DTEND;VALUE=DATE:20260508
  SUMMARY:New
  DESCRIPTION:
  LOCATION:
  END:VEVENT'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
