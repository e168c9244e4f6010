import { describe, expect, it } from 'vitest';
import { agendaUrl, parseRoute, type UrlParts } from './route';

const at = (url: string): UrlParts => new URL(url, 'https://oneonone.example');

describe('A link', () => {
  it.each([
    ['/agenda/p1', { page: 'agenda', pair: 'p1', start: null }],
    ['/agenda/p1/', { page: 'agenda', pair: 'p1', start: null }],
    ['/agenda/p1/2026-11-26T09:00:00Z', { page: 'agenda', pair: 'p1', start: '2026-11-26T09:00:00Z' }],
    ['/agenda/p1/2026-11-26T09%3A00%3A00Z', { page: 'agenda', pair: 'p1', start: '2026-11-26T09:00:00Z' }],
    ['/next/bo%40contoso.com?ask=overdue-help', { page: 'next', manager: 'bo@contoso.com', question: 'overdue-help' }],
    ['/preferences', { page: 'preferences' }],
    ['/workshop', { page: 'workshop' }],
    ['/page.html#/workshop', { page: 'workshop' }],
    ['/page.html#/agenda/p1', { page: 'agenda', pair: 'p1', start: null }],
    ['/page.html#/next/bo%40contoso.com?ask=overdue-help', { page: 'next', manager: 'bo@contoso.com', question: 'overdue-help' }],
    ['/page.html#code=0.A&state=s', { page: 'signInReturn' }],
    ['/page.html#error=access_denied&state=s', { page: 'signInReturn' }],
  ])('%s leads to its page', (url, route) => {
    expect(parseRoute(at(url))).toEqual(route);
  });

  it.each([
    '/', '/agenda', '/agenda/p1/soon', '/agenda/p1/2026-11-26T09:00:00Z/more', '/agenda/%E0%A4%A', '/next/bo', '/next?ask=q',
    '/preferences/more', '/workshop/more', '/page.html', '/page.html#more',
  ])('%s is not found', (url) => {
    expect(parseRoute(at(url))).toEqual({ page: 'notFound' });
  });
});

describe('The URL of an agenda', () => {
  it('has the form of the current URL and the same person', () => {
    expect(agendaUrl(at('/next/bo?ask=q'), 'p1')).toBe('/agenda/p1');
    expect(agendaUrl(at('/next/bo?ask=q&person=ann%40contoso.com'), 'p1')).toBe('/agenda/p1?person=ann%40contoso.com');
    expect(agendaUrl(at('/page.html?person=ann%40contoso.com#/next/bo?ask=q'), 'p1'))
      .toBe('/page.html?person=ann%40contoso.com#/agenda/p1');
  });

  it('leads to that agenda', () => {
    for (const from of ['/preferences', '/page.html#/preferences']) {
      expect(parseRoute(at(agendaUrl(at(from), 'p1')))).toEqual({ page: 'agenda', pair: 'p1', start: null });
    }
  });
});
