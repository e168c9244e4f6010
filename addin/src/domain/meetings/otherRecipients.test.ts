import { describe, expect, it } from 'vitest';
import { meetingWith } from '../../../test/fakes/fakePane';
import { recipientName } from '../../messages/recognition';
import type { Attendee, Meeting } from './meeting';
import { otherRecipients } from './otherRecipients';

const namesIn = (meeting: Meeting): readonly string[] => otherRecipients(meeting).map(recipientName);

function meetingAnd(other: Partial<Attendee> & { address: string }, more: Partial<Meeting> = {}): Meeting {
  const meeting = meetingWith('bo');
  return { ...meeting, attendees: [...meeting.attendees, { name: null, type: 'required', response: 'none', ...other }], ...more };
}

// The server's tests have the same cases (tests/Core.Tests/Invites/AlsoReceivedTests.cs).
describe('An invite also goes to', () => {
  it.each<[string, Partial<Attendee> & { address: string }]>([
    ['the notetaker Fred', { address: 'fred@fireflies.ai', name: 'Fred', type: 'optional' }],
    ['the logging address 1@bcc.hubspot.com', { address: '1@bcc.hubspot.com' }],
    ['Hana Rose', { address: 'hr@contoso.com', name: 'Hana Rose', type: 'informed' }],
    ['the calendar relay Team', { address: '1@group.calendar.google.com', name: 'Team' }],
    ['Bo, who is invited without an address', { address: 'invalid:nomail', name: 'Bo' }],
    ['Cy Cole', { address: 'cy@contoso.com', name: 'Cy Cole', response: 'delegated', delegatedTo: 'bo@contoso.com' }],
    ['the group Sales', { address: 'sales@contoso.com', name: 'Sales', type: 'group' }],
  ])('%s', (name, other) => {
    expect(namesIn(meetingAnd(other))).toContain(name);
  });

  it('an assistant who sent it', () => {
    const cy: Attendee = { address: 'cy@contoso.com', name: 'Cy Cole', type: 'optional', response: 'none' };
    const meeting = meetingWith('ann', 'bo');
    expect(namesIn({ ...meeting, organizer: { ...cy, type: 'required' }, attendees: [...meeting.attendees, cy], isOrganizerCopy: false }))
      .toEqual(['Cy Cole']);
  });

  it('nobody else if the rest are rooms, or other spellings of the two', () => {
    expect(namesIn(meetingWith('ann', 'bo'))).toEqual([]);
    expect(namesIn(meetingAnd({ address: 'aquarium@contoso.com', type: 'resource' }))).toEqual([]);
    expect(namesIn(meetingAnd({ address: 'SMTP:BO+calendar@contoso.com' }))).toEqual([]);
  });

  it('nobody else if Exchange names the owner of the calendar in its own way', () => {
    const organizer: Attendee = { address: '/o=contoso/cn=ann', name: 'Ann', type: 'required', response: 'none' };
    expect(namesIn({ ...meetingWith('ann', 'bo'), organizer })).toEqual([]);
  });
});
