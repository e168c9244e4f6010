import { describe, expect, it } from 'vitest';
import type { AgendaItem, Idea, Pair, Signals, TacticalStatement, Template, Writing } from '../api/types';
import { lookOf } from '../host/look/look';
import { parsePreferences } from '../domain/settings/preferences';
import { datesOf } from '../messages';
import { meetingWith, pairOf } from '../../test/fakes/fakePane';
import { placeBefore } from './agendas/agendaState';
import { seriesText } from './settings/SeriesSwitch';
import { offersOf } from './templates/templateOffers';
import { answered, begun, current, next } from './coaching/exerciseState';
import { fittingIdea } from './coaching/fittingIdea';
import { blankEntry, correctionOf, isWhole } from './coverage/correction';
import { inOrder } from './notes/notebookState';
import { browserKeepsake } from './state/localDrafts';

describe('The look', () => {
  it.each([['#ffffff', 'light'], ['#1f1f1f', 'dark'], ['#000000', 'contrast'], ['#F3F2F1', 'light'], [null, 'dark'], ['red', 'dark']])('of %s is %s', (ground, look) => {
    expect(lookOf(ground, true)).toBe(look);
  });

  it('is light where neither Outlook nor the system says otherwise', () => {
    expect(lookOf(null, false)).toBe('light');
  });
});

describe('Preferences', () => {
  it('of another version are as if never chosen', () => {
    const nobodys = { autoInsert: 'offer', asksOnSend: true, knowsItsWay: false };
    expect([undefined, null, 'x', {}, { autoInsert: 'always' }].map(parsePreferences)).toEqual(Array.from({ length: 5 }, () => nobodys));
    expect(parsePreferences({ autoInsert: 'off', asksOnSend: false, knowsItsWay: true })).toEqual({ autoInsert: 'off', asksOnSend: false, knowsItsWay: true });
  });
});

describe('Dates', () => {
  const warsaw = (at: string): Date => new Date(Date.parse(at) + 3_600_000);
  const dates = datesOf('en-GB', warsaw, () => new Date('2026-11-24T23:30:00Z')); // the 25th in Warsaw

  it('are those of the mailbox, not of the machine', () => {
    expect(dates.moment('2026-11-26T09:00:00Z')).toBe('Thu 26 Nov, 10:00');
    expect(dates.today()).toBe('2026-11-25');
    expect(dates.date('2026-11-24')).toBe('24 Nov 2026');
  });

  it('count days by the calendar', () => {
    expect(['2026-11-24T22:00:00Z', '2026-11-25T01:00:00Z', '2026-11-28T09:00:00Z', '2026-10-28T09:00:00Z'].map(dates.ago)).toEqual(['yesterday', 'today', 'in 3 days', '4 weeks ago']);
  });

  it('are in the mailbox\'s language', () => {
    expect(datesOf('de-DE', warsaw, () => new Date('2026-11-24T12:00:00Z')).ago('2026-11-25T09:00:00Z')).toBe('morgen');
  });
});

describe('Moving a point', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }) as AgendaItem);

  it('puts it before the right one, and at the ends nowhere', () => {
    expect((['a', 'b', 'c'] as const).map((id) => placeBefore(items, id, -1))).toEqual([undefined, 'a', 'b']);
    expect((['a', 'b', 'c'] as const).map((id) => placeBefore(items, id, 1))).toEqual(['c', null, undefined]);
    expect(placeBefore(items, 'gone', 1)).toBeUndefined();
  });
});

describe('What is said before a series is switched on', () => {
  const pair = (preparation: object): Pair => pairOf({ preparation: { on: false, forAll: false, leadHours: 48, everyOccurrence: false, ...preparation } }) as Pair;
  const meeting = meetingWith('bo');

  it('names whom Outlook mails and how often', () => {
    expect(seriesText(pair({}), meeting, 'ann@contoso.com')).toContain('48 hours before the 1:1. The series\' invite is written to once: Outlook mails Bo one update');
    expect(seriesText(pair({ everyOccurrence: true }), meeting, 'ann@contoso.com')).toContain('Outlook mails Bo each time');
    expect(seriesText(pair({}), { ...meeting, organizer: meeting.attendees[0] ?? null }, 'ann@contoso.com')).toContain('only if they have switched this on');
  });

  it('says that it holds for every series of the two and for no single 1:1', () => {
    expect(seriesText(pair({}), meeting, 'ann@contoso.com')).toContain('several series, it holds for each; a single 1:1 with Bo is left alone');
    expect(seriesText(pair({ on: true }), meeting, 'ann@contoso.com')).toBe('Agendas are prepared by themselves in every series you have with Bo. A single 1:1 is left alone.');
  });
});

describe('Templates', () => {
  const template = (id: string, ...kinds: string[]): Template => ({ id, title: id, minutes: 30, purpose: `For ${id}`, kinds, cadences: [], version: 1 }) as unknown as Template;

  it('stand with those that fit first, then those for the same kind', () => {
    const offers = offersOf([{ id: 'career', title: 'Career', why: 'it is time' }], [template('peer', 'peer'), template('weekly', 'directReport'), template('career', 'directReport')], 'directReport');
    expect(offers.map(({ id, why }) => [id, why])).toEqual([['career', 'it is time'], ['weekly', null], ['peer', null]]);
  });
});

describe('One idea', () => {
  const ideas = (['feedback', 'practice', 'template', 'reading'] as const).map((kind) => ({ id: kind, kind, title: kind, text: '' }) as Idea);
  const moment = { pair: pairOf() as Pair, signals: null, day: 7 * 4, skipped: 0 };

  it('fits what shows, and changes with the week', () => {
    expect(fittingIdea(ideas, moment)?.kind).toBe('feedback');
    expect(fittingIdea(ideas, { ...moment, day: moment.day + 6 })?.kind).toBe('feedback');
    expect(fittingIdea(ideas, { ...moment, day: moment.day + 7 })?.kind).toBe('practice');
    expect(fittingIdea(ideas, { ...moment, signals: { hints: [{}] } as unknown as Signals })?.kind).toBe('practice');
    expect(fittingIdea(ideas, { ...moment, pair: pairOf({ meetings: { known: true } }) as Pair })?.kind).toBe('template');
  });

  it('is another one each time until all were seen, and none of none', () => {
    expect(new Set([0, 1, 2, 3].map((skipped) => fittingIdea(ideas, { ...moment, skipped })?.id)).size).toBe(4);
    expect(fittingIdea([], moment)).toBeNull();
  });
});

describe('The exercise', () => {
  const statements = [{ answer: 'tactical' }, { answer: 'worthwhile' }] as TacticalStatement[];

  it('counts the first answer to each, and ends', () => {
    const first = answered(begun, statements[0]!, 'tactical');
    expect(answered(first, statements[0]!, 'worthwhile')).toBe(first);
    const second = answered(next(first), statements[1]!, 'tactical');
    expect([next(begun).at, second.right, current(next(second), statements)]).toEqual([0, 1, null]);
  });
});

describe('A correction', () => {
  const toInstant = (local: Date): string => new Date(local.getTime() - 3_600_000).toISOString();

  it('is at the mailbox\'s own time', () => {
    expect(correctionOf({ ...blankEntry, kind: 'held', day: '2026-11-20', time: '10:00', minutes: 45 }, toInstant))
      .toEqual({ kind: 'heldWithoutInvite', start: '2026-11-20T09:00:00.000Z', end: '2026-11-20T09:45:00.000Z' });
    expect(correctionOf({ ...blankEntry, kind: 'away', from: '2026-11-20', back: '2026-11-30' }, toInstant)).toEqual({ kind: 'away', from: '2026-11-20', back: '2026-11-30' });
  });

  it('is not sent half', () => {
    expect([isWhole(blankEntry), isWhole({ ...blankEntry, kind: 'away', from: '2026-11-20' }), isWhole({ ...blankEntry, kind: 'held', day: '2026-11-20' })]).toEqual([true, false, false]);
  });
});

describe('Action items', () => {
  it('stand by the day they are due, those done last', () => {
    const action = (id: string, due: string | null, doneAt: string | null = null): Writing => ({ id, action: { owner: 'ann', due, doneAt } }) as Writing;
    expect(inOrder([action('none', null), action('done', '2026-01-01', '2026-01-02'), action('late', '2026-12-01'), action('soon', '2026-11-01')]).map(({ id }) => id))
      .toEqual(['soon', 'late', 'none', 'done']);
  });
});

describe('What is kept on this device', () => {
  it('is kept by whose it is, and a storage that is forbidden breaks nothing', () => {
    const items = new Map<string, string>();
    const storage = { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => { items.set(key, value); }, removeItem: (key: string) => { items.delete(key); } } as unknown as Storage;
    const anns = browserKeepsake('ann/', () => storage);
    expect(anns.keep('note', { text: 'x' })).toBe(true);
    expect([anns.read('note'), browserKeepsake('bo/', () => storage).read('note')]).toEqual([{ text: 'x' }, null]);
    anns.drop('note');
    expect(anns.read('note')).toBeNull();
    const forbidden = browserKeepsake('', () => { throw new DOMException('denied', 'SecurityError'); });
    expect([forbidden.keep('note', 1), forbidden.read('note')]).toEqual([false, null]);
  });
});
