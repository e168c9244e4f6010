import { describe, expect, it } from 'vitest';
import { choosingAddress } from './localIdentity';

const back = (url: string): string | null => new URLSearchParams(choosingAddress(new URL(url, 'http://localhost')).replace('/people?', '')).get('return');

describe('Choosing whom to be on one\'s own machine', () => {
  it.each([
    ['/agenda/p1', '/agenda/p1'],
    ['/agenda/p1/2026-11-26T09:00:00Z', '/agenda/p1/2026-11-26T09:00:00Z'],
    ['/next/bo%40contoso.com?ask=overdue-help', '/next/bo%40contoso.com?ask=overdue-help'],
    ['/page.html?a=1#/agenda/p1', '/page.html?a=1#/agenda/p1'],
    ['/agenda/p1?person=nobody%40contoso.com', '/agenda/p1'],
    ['/next/bo?person=nobody&ask=q', '/next/bo?ask=q'],
  ])('leads back from %s to %s', (url, expected) => {
    expect(back(url)).toBe(expected);
  });
});
