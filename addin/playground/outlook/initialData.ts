import { itemTypes, type Invited, type Mailbox, type OpenItem } from './item';

const readWriteItem = 3;

/** What office.js requests once when it starts: the mailbox, and all properties of an item that is only read. */
export function initialData(mailbox: Mailbox, item: OpenItem): Record<string, unknown> {
  const { meeting, view } = item;
  return {
    itemType: itemTypes[view],
    permissionLevel: readWriteItem,
    hostVersion: '16.01',
    userDisplayName: mailbox.name,
    userEmailAddress: mailbox.address,
    userProfileType: 'enterprise',
    userTimeZone: mailbox.timeZone,
    timeZoneOffsets: mailbox.offsets.map(({ start, end, minutes }) =>
      ({ start: String(Date.parse(start)), end: String(Date.parse(end)), offset: String(minutes) })),
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
    seriesId: meeting.series ?? '',
    ...(view === 'compose' ? {} : {
      id: meeting.id,
      itemClass: view === 'read' ? 'IPM.Appointment' : `IPM.Schedule.Meeting.${meeting.isCancelled ? 'Canceled' : 'Request'}`,
      subject: meeting.title,
      normalizedSubject: meeting.title,
      start: Date.parse(meeting.start),
      end: Date.parse(meeting.end),
      location: '',
      organizer: meeting.organizer === null ? undefined : details(meeting.organizer),
      from: meeting.organizer === null ? undefined : details(meeting.organizer),
      sender: meeting.organizer === null ? undefined : details(meeting.organizer),
      to: attendeesOf(item, 'required'),
      cc: attendeesOf(item, 'optional'),
      recurrence: null,
      isAllDayEvent: meeting.isAllDay,
      sensitivity: meeting.isPrivate ? 'private' : 'normal',
    }),
  };
}

/** Rooms are among the required attendees. */
export function attendeesOf({ meeting }: OpenItem, type: 'required' | 'optional'): object[] {
  return meeting.attendees.filter((one) => (one.type === 'optional') === (type === 'optional')).map(details);
}

const responses: Record<Invited['response'], number> = { none: 0, tentative: 2, accepted: 3, declined: 4, delegated: 0 };

export function details({ address, name, type, response }: Invited): object {
  return { address, name, recipientType: type === 'group' ? 1 : 2, appointmentResponse: responses[response] };
}
