import { isSameAddress } from '../../domain/meetings/address';
import {
  toInstant, type Attendee, type AttendeeResponse, type AttendeeType, type Meeting, type SingleMeeting,
} from '../../domain/meetings/meeting';
import { readProperty, readValue } from '../officeCalls';

const meetingClass = /^IPM\.(Schedule\.Meeting|Appointment)/i;
const cancelledClass = /^IPM\.Schedule\.Meeting\.Canceled/i;

/** Reads an appointment that is being written. */
export async function readCompose(item: Office.AppointmentCompose, me: string): Promise<Meeting> {
  const recurrence = readProperty<Office.Recurrence | null>(item, 'recurrence', null);
  const meeting = await readInvite(item, me);
  const series = textOrNull(item.seriesId);
  return { ...meeting, series, isRecurring: await recurrence != null || series !== null };
}

/** The same without its series, which the events do not need. */
export async function readInvite(item: Office.AppointmentCompose, me: string): Promise<SingleMeeting> {
  const [start, end, required, optional, organizer, allDay, sensitivity, rooms] = await Promise.all([
    timeOf(item, 'start'),
    timeOf(item, 'end'),
    inviteesOf(item, 'requiredAttendees'),
    inviteesOf(item, 'optionalAttendees'),
    readProperty<Office.EmailAddressDetails | null>(item, 'organizer', null),
    readProperty(item, 'isAllDayEvent', false),
    readProperty(item, 'sensitivity', 'normal'),
    roomsOf(item),
  ]);
  return {
    hidesAttendees: false,
    showAs: 'busy',
    isCancelled: false,
    organizer: attendee(organizer ?? { emailAddress: me, displayName: '' }, 'required', rooms),
    attendees: [...attendees(required, 'required', rooms), ...attendees(optional, 'optional', rooms)],
    start: toInstant(start),
    end: toInstant(end),
    isAllDay: allDay,
    isPrivate: isPrivate(sensitivity),
    isOrganizerCopy: true,
  };
}

/** Reads an appointment in a calendar. */
export async function readAppointment(item: Office.AppointmentRead, me: string): Promise<Meeting> {
  const rooms = await roomsOf(item);
  const organizer = attendee(item.organizer, 'required', rooms);
  return {
    ...defaults,
    organizer,
    attendees: [...attendees(item.requiredAttendees, 'required', rooms), ...attendees(item.optionalAttendees, 'optional', rooms)],
    start: toInstant(item.start),
    end: toInstant(item.end),
    series: textOrNull(item.seriesId),
    isRecurring: isRecurring(item),
    isAllDay: await allDayOf(item),
    isPrivate: isPrivate(await sensitivityOf(item)),
    isOrganizerCopy: organizer !== null && isSameAddress(organizer.address, me),
  };
}

/** Reads an invitation in the inbox; null for any other mail. */
export function readMessage(item: Office.MessageRead): Meeting | null {
  if (!meetingClass.test(item.itemClass)) {
    return null;
  }

  return {
    ...defaults,
    organizer: attendee(item.from, 'required', []),
    attendees: [...attendees(item.to, 'required', []), ...attendees(item.cc, 'optional', [])],
    start: toInstant(item.start),
    end: toInstant(item.end),
    series: textOrNull(item.seriesId),
    isRecurring: isRecurring(item),
    isCancelled: cancelledClass.test(item.itemClass),
  };
}

/** Office.js does not say whether attendees are hidden or how the time is shown. The server, which does know, decides in the end. */
const defaults = {
  isAllDay: false,
  isCancelled: false,
  isPrivate: false,
  hidesAttendees: false,
  isOrganizerCopy: false,
  showAs: 'busy',
} as const;

// In read mode the newest clients return the value itself, where compose has getAsync.
async function allDayOf(item: Office.AppointmentRead): Promise<boolean> {
  const value: unknown = (item as { isAllDayEvent?: unknown }).isAllDayEvent;
  return typeof value === 'boolean' ? value : readProperty(item, 'isAllDayEvent', false);
}

async function sensitivityOf(item: Office.AppointmentRead): Promise<string> {
  const value: unknown = (item as { sensitivity?: unknown }).sensitivity;
  return typeof value === 'string' ? value : readProperty(item, 'sensitivity', 'normal');
}

function timeOf(item: Office.AppointmentCompose, field: 'start' | 'end'): Promise<Date> {
  return readValue(`${field}.getAsync`, (done) => { item[field].getAsync(done); });
}

function inviteesOf(item: Office.AppointmentCompose, field: 'requiredAttendees' | 'optionalAttendees'): Promise<Details[]> {
  return readValue(`${field}.getAsync`, (done) => { item[field].getAsync(done); });
}

function roomsOf(item: object): Promise<Rooms> {
  return readProperty<Rooms>(item, 'enhancedLocation', []);
}

function isPrivate(sensitivity: string): boolean {
  return /^(private|confidential)$/i.test(sensitivity);
}

function isRecurring(item: { recurrence?: unknown; seriesId?: unknown }): boolean {
  return item.recurrence != null || textOrNull(item.seriesId) !== null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

type Rooms = readonly Office.LocationDetails[];
type Details = Pick<Office.EmailAddressDetails, 'emailAddress' | 'displayName'> & Partial<Office.EmailAddressDetails>;

function attendees(people: readonly Details[] | undefined, type: AttendeeType, rooms: Rooms): Attendee[] {
  return (people ?? []).map((one) => attendee(one, type, rooms)).filter((one) => one !== null);
}

function attendee(one: Details | undefined, type: AttendeeType, rooms: Rooms): Attendee | null {
  // Somebody whom Exchange could not resolve has only a name, but is still invited.
  const { emailAddress = '', displayName = '' } = one ?? {};
  const address = emailAddress.trim() === '' ? displayName : emailAddress;
  return one === undefined || address.trim() === '' ? null : {
    address,
    name: textOrNull(displayName),
    type: attendeeType(one, type, rooms),
    response: response(one.appointmentResponse),
  };
}

function attendeeType({ recipientType, emailAddress }: Details, type: AttendeeType, rooms: Rooms): AttendeeType {
  if (recipientType === 'distributionList') {
    return 'group';
  }

  return rooms.some((room) => isRoom(room, emailAddress)) ? 'resource' : type;
}

function isRoom(room: Office.LocationDetails, address: string): boolean {
  return room.locationIdentifier.type === 'room' && isSameAddress(room.emailAddress, address);
}

function response(answer: unknown): AttendeeResponse {
  return answer === 'accepted' || answer === 'tentative' || answer === 'declined' ? answer : 'none';
}
