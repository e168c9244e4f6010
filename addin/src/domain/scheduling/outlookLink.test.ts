import { expect, it } from 'vitest';
import { toInstant } from '../meetings/meeting';
import { outlookLink } from './outlookLink';

const instant = (text: string): ReturnType<typeof toInstant> => toInstant(new Date(text));

it('fills in whom, when and the subject, and reads back as it was written', () => {
  const link = new URL(outlookLink({
    subject: '1:1: Ann & Bo, 50 % + more',
    attendees: ['bo+work@contoso.example'],
    start: instant('2026-12-01T09:00:00Z'),
    end: instant('2026-12-01T09:30:00Z'),
  }));

  expect(link.origin + link.pathname).toBe('https://outlook.office.com/calendar/0/action/compose');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: '1:1: Ann & Bo, 50 % + more',
    to: 'bo+work@contoso.example',
    startdt: '2026-12-01T09:00:00Z',
    enddt: '2026-12-01T09:30:00Z',
  });
  expect(link.search).not.toContain('+');
});

it('leaves the time open when none is chosen', () => {
  const link = new URL(outlookLink({ subject: '1:1', attendees: ['bo@contoso.example'], start: null, end: null }));

  expect([...link.searchParams.keys()]).toEqual(['path', 'rru', 'subject', 'to']);
});
