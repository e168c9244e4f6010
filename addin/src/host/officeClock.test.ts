import { afterEach, describe, expect, it } from 'vitest';
import { Random } from '../../test/fakes/random';
import { wallClockIn } from './browserHost';
import { officeClock } from './officeClock';

const zones = [
  'UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Sao_Paulo',
  'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Auckland', 'Pacific/Chatham',
  'Pacific/Apia', 'Africa/Cairo', 'America/Asuncion', 'Pacific/Kiritimati',
];
const machineZone = process.env['TZ'];
afterEach(() => { process.env['TZ'] = machineZone ?? ''; });

/** An Outlook with a mailbox in this zone. Its conversion back would need the browser's offset, and must not be called. */
function mailboxIn(zone: string): Office.Mailbox {
  const toLocal = wallClockIn(zone);
  return {
    convertToLocalClientTime: (at: Date) => {
      const local = toLocal(at.toISOString());
      return {
        year: local.getUTCFullYear(), month: local.getUTCMonth(), date: local.getUTCDate(), hours: local.getUTCHours(),
        minutes: local.getUTCMinutes(), seconds: local.getUTCSeconds(), milliseconds: 0, timezoneOffset: 0,
      };
    },
  } as unknown as Office.Mailbox;
}

/** Instants around the days on which the clocks change, and any others. */
function instants(random: Random): readonly string[] {
  const springAndAutumn = [2, 3, 8, 9, 10].flatMap((month) => Array.from({ length: 31 }, (_, day) => Date.UTC(2027, month, day)));
  return springAndAutumn.map((day) => new Date(day + random.below(96) * 900_000).toISOString().replace('.000Z', 'Z'));
}

describe('The clock of a mailbox', () => {
  it.each(zones)('finds the instant of every local time in %s, whatever the zone of the browser', (zone) => {
    const random = new Random(zones.indexOf(zone));
    process.env['TZ'] = random.of(zones);
    const clock = officeClock(mailboxIn(zone));
    for (const at of instants(random)) {
      const local = clock.toLocal(at);
      expect(clock.toLocal(clock.toInstant(local)).toISOString(), `${at} in ${zone}`).toBe(local.toISOString());
    }
  });

  it('takes the first of two instants when the clocks go back, and the later time when they go forward', () => {
    const clock = officeClock(mailboxIn('Europe/Berlin'));
    expect(clock.toInstant(new Date('2027-10-31T02:30:00Z'))).toBe('2027-10-31T00:30:00Z');
    expect(clock.toInstant(new Date('2027-03-28T02:30:00Z'))).toBe('2027-03-28T01:30:00Z');
  });

  it('uses the machine where Outlook refuses', () => {
    process.env['TZ'] = 'Asia/Tokyo';
    const mailbox = { convertToLocalClientTime: () => { throw new Error('beyond what it knows'); } } as unknown as Office.Mailbox;
    expect(officeClock(mailbox).toInstant(new Date('2090-01-01T10:00:00Z'))).toBe('2090-01-01T01:00:00Z');
  });
});
