import { expect, it } from 'vitest';
import { theirTime } from './theirTime';

const mine = new Date('2026-12-01T15:00:00Z');

it('says nothing if both clocks show the same time', () => {
  expect(theirTime('Bo', '2026-12-01T15:00:00', mine)).toBeNull();
});

it('says the time of day if only that differs', () => {
  expect(theirTime('Bo', '2026-12-01T09:00:00', mine)).toBe('09:00 for Bo');
});

it('says the day, too, if it is a different one there', () => {
  expect(theirTime('Bo', '2026-12-02T03:30:00', mine)).toBe('Wed 2 Dec, 03:30 for Bo');
});
