import { describe, expect, it } from 'vitest';
import { personChooserUrl } from './localIdentity';

function returnUrlOf(url: string): string | null {
  const chooser = personChooserUrl(new URL(url, 'http://localhost'));
  return new URLSearchParams(chooser.replace('/people?', '')).get('return');
}

describe('Choosing a person locally', () => {
  it.each([
    ['/agenda/p1', '/agenda/p1'],
    ['/agenda/p1/2026-11-26T09:00:00Z', '/agenda/p1/2026-11-26T09:00:00Z'],
    ['/next/bo%40contoso.com?ask=overdue-help', '/next/bo%40contoso.com?ask=overdue-help'],
    ['/page.html?a=1#/agenda/p1', '/page.html?a=1#/agenda/p1'],
    ['/agenda/p1?person=nobody%40contoso.com', '/agenda/p1'],
    ['/next/bo?person=nobody&ask=q', '/next/bo?ask=q'],
  ])('returns from %s to %s', (url, expected) => {
    expect(returnUrlOf(url)).toBe(expected);
  });
});
