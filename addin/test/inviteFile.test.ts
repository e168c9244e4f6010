import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';

/** Our calendar file, loaded again with ical.js. tests/Adapters.Tests/Files/InviteFileTests.cs keeps it the one that we write. */
const file = new URL('contracts/invite-series.ics', import.meta.url);

it('is a series at the same time of day in summer and winter, with the words and people as written', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }

  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.summary).toBe('1:1: Ann; "A", 𠮷野家');
  expect(event.description).toBe('Points:\nhttps://oneonone.example/agenda/x?a=1,2');
  expect(event.duration.toSeconds()).toBe(25 * 60);
  expect(event.organizer).toBe('mailto:ann@contoso.example');
  expect(event.attendees.map((attendee) => attendee.getParameter('cn'))).toEqual(['Bo Day']);

  const starts: string[] = [];
  const series = event.iterator();
  for (let next = series.next() as ICAL.Time | undefined; next !== undefined; next = series.next() as ICAL.Time | undefined) {
    starts.push(next.toJSDate().toISOString());
  }

  expect(starts).toHaveLength(26);
  expect(starts[0]).toBe('2026-12-01T09:00:00.000Z');
  expect(starts).toContain('2027-03-23T09:00:00.000Z');
  expect(starts).toContain('2027-04-06T08:00:00.000Z'); // 10:00 in Berlin, in summer
  expect(starts.at(-1)).toBe('2027-11-16T09:00:00.000Z');
});
