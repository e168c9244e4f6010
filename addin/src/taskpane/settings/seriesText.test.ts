import { describe, expect, it } from 'vitest';
import { meetingWith, pairOf } from '../../../test/fakes/fakePane';
import type { Pair } from '../../api/types';
import { seriesText } from './SeriesSwitch';

describe('The text next to the switch of a series', () => {
  const pair = (preparation: object): Pair =>
    pairOf({ preparation: { on: false, forAll: false, leadHours: 48, everyOccurrence: false, ...preparation } }) as Pair;
  const meeting = meetingWith('bo');

  it('says who Outlook emails and how often', () => {
    const text = seriesText(pair({}), meeting, 'ann@contoso.com');
    expect(text).toContain('48 hours before the 1:1. We update the series once, and Outlook emails one update to Bo');
    expect(seriesText(pair({ everyOccurrence: true }), meeting, 'ann@contoso.com')).toContain('Outlook emails Bo each time');
    const bosMeeting = { ...meeting, organizer: meeting.attendees[0] ?? null };
    expect(seriesText(pair({}), bosMeeting, 'ann@contoso.com')).toContain('only if Bo turns this on too');
  });

  it('says that it applies to every series of the pair and to no one-off meeting', () => {
    expect(seriesText(pair({}), meeting, 'ann@contoso.com')).toContain('every series you have with Bo, but not to one-off meetings');
    expect(seriesText(pair({ on: true }), meeting, 'ann@contoso.com'))
      .toBe('We prepare agendas for every series with Bo, but not for one-off meetings.');
  });
});
