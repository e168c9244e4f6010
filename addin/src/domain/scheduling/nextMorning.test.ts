import { expect, it } from 'vitest';
import { nextMorning } from './nextMorning';

it.each([
  ['Monday, before nine', '2026-11-23T06:00:00Z', '2026-11-24T09:00:00.000Z'],
  ['Thursday', '2026-11-26T23:59:59Z', '2026-11-27T09:00:00.000Z'],
  ['Friday', '2026-11-27T12:00:00Z', '2026-11-30T09:00:00.000Z'],
  ['Saturday', '2026-11-28T12:00:00Z', '2026-11-30T09:00:00.000Z'],
  ['Sunday', '2026-11-29T12:00:00Z', '2026-11-30T09:00:00.000Z'],
  ['the last day of a year', '2026-12-31T12:00:00Z', '2027-01-01T09:00:00.000Z'],
])('is at nine on the next day of work after %s', (_, today, next) => {
  expect(nextMorning(new Date(today)).toISOString()).toBe(next);
});
