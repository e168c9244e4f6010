import { describe, expect, it } from 'vitest';
import { reader } from '../catalogue/region';
import { datesOf } from './dates';

describe('Dates', () => {
  const warsaw = (at: string): Date => new Date(Date.parse(at) + 3_600_000);
  const dates = datesOf(warsaw, () => new Date('2026-11-24T23:30:00Z')); // The 25th in Warsaw.

  it('use the time zone of the mailbox, not of the machine', () => {
    expect(dates.moment('2026-11-26T09:00:00Z')).toBe('Thu 26 Nov, 10:00');
    expect(dates.today()).toBe('2026-11-25');
    expect(dates.date('2026-11-24')).toBe('24 Nov 2026');
  });

  it('have twelve hours for readers in the US', () => {
    reader.region = 'US';
    expect(['2026-11-26T09:00:00Z', '2026-11-26T23:05:00Z', '2026-11-26T11:30:00Z'].map(dates.moment))
      .toEqual(['Thu 26 Nov, 10:00\u00a0AM', 'Fri 27 Nov, 12:05\u00a0AM', 'Thu 26 Nov, 12:30\u00a0PM']);
    reader.region = '';
  });

  it('count calendar days', () => {
    expect(['2026-11-24T22:00:00Z', '2026-11-25T01:00:00Z', '2026-11-28T09:00:00Z', '2026-10-28T09:00:00Z'].map(dates.ago))
      .toEqual(['yesterday', 'today', 'in 3 days', '4 weeks ago']);
  });
});
