import { instant, sameAddress, type Attendee, type AttendeeResponse, type AttendeeType, type Meeting } from '../../domain/meetings/meeting';
import { asked, askedIfThere, type Asking } from '../officeCalls';

const meetingClass = /^IPM\.(Schedule\.Meeting|Appointment)/i;
// The type definitions do not know it yet.
interface AllDay {
  isAllDayEvent?: Asking<boolean>;
}

const cancelledClass = /^IPM\.Schedule\.Meeting\.Canceled/i;

/** Reads an appointment that is being written. */
export async function readCompose(item: Office.AppointmentCompose, me: string): Promise<Meeting> {
  const [start, end, required, optional, organizer, recurrence, allDay, sensitivity, rooms] = await Promise.all([
    asked<Date>((done) => { item.start.getAsync(done); }),
    asked<Date>((done) => { item.end.getAsync(done); }),
    asked<Office.EmailAddressDetails[]>((done) => { item.requiredAttendees.getAsync(done); }),
    asked<Office.EmailAddressDetails[]>((done) => { item.optionalAttendees.getAsync(done); }),
    askedIfThere<Office.EmailAddressDetails | null>(item.organizer, null),
    askedIfThere<Office.Recurrence | null>(item.recurrence, null),
    askedIfThere<boolean>((item as AllDay).isAllDayEvent, false),
    askedIfThere<string>(item.sensitivity, 'normal'),
    askedIfThere<Office.LocationDetails[]>(item.enhancedLocation, []),
  ]);
  return {
    ...nothingSpecial,
    organizer: attendee(organizer ?? { emailAddress: me, displayName: '' }, 'required', rooms),
    attendees: [...attendees(required, 'required', rooms), ...attendees(optional, 'optional', rooms)],
    start: instant(start),
    end: instant(end),
    series: textOrNull(item.seriesId),
    isRecurring: recurrence != null || textOrNull(item.seriesId) !== null,
    isAllDay: allDay,
    isPrivate: isPrivate(sensitivity),
    isOrganizerCopy: true,
  };
}

/** Reads an appointment in a calendar. */
export async function readAppointment(item: Office.AppointmentRead, me: string): Promise<Meeting> {
  const rooms = await askedIfThere<Office.LocationDetails[]>(item.enhancedLocation, []);
  const organizer = attendee(item.organizer, 'required', rooms);
  return {
    ...nothingSpecial,
    organizer,
    attendees: [...attendees(item.requiredAttendees, 'required', rooms), ...attendees(item.optionalAttendees, 'optional', rooms)],
    start: instant(item.start),
    end: instant(item.end),
    series: textOrNull(item.seriesId),
    isRecurring: isRecurring(item),
    isAllDay: await allDayOf(item),
    isPrivate: isPrivate(await sensitivityOf(item)),
    isOrganizerCopy: organizer !== null && sameAddress(organizer.address, me),
  };
}

/** Reads an invitation in the inbox; null for mail that is none. */
export function readMessage(item: Office.MessageRead): Meeting | null {
  if (!meetingClass.test(item.itemClass)) {
    return null;
  }

  return {
    ...nothingSpecial,
    organizer: attendee(item.from, 'required', []),
    attendees: [...attendees(item.to, 'required', []), ...attendees(item.cc, 'optional', [])],
    start: instant(item.start),
    end: instant(item.end),
    series: textOrNull(item.seriesId),
    isRecurring: isRecurring(item),
    isCancelled: cancelledClass.test(item.itemClass),
  };
}

/** What Office.js does not tell: hidden attendees, how the time is shown. The server's recognition has the last word. */
const nothingSpecial = {
  isAllDay: false,
  isCancelled: false,
  isPrivate: false,
  hidesAttendees: false,
  isOrganizerCopy: false,
  showAs: 'busy',
} as const;

// In read mode the newest clients give the value itself where compose has getAsync.
async function allDayOf(item: Office.AppointmentRead): Promise<boolean> {
  const given: unknown = (item as AllDay).isAllDayEvent;
  return typeof given === 'boolean' ? given : askedIfThere<boolean>(given as Asking<boolean>, false);
}

async function sensitivityOf(item: Office.AppointmentRead): Promise<string> {
  const given: unknown = (item as { sensitivity?: unknown }).sensitivity;
  return typeof given === 'string' ? given : askedIfThere<string>(given as Asking<string>, 'normal');
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

type Details = Pick<Office.EmailAddressDetails, 'emailAddress' | 'displayName'> & Partial<Office.EmailAddressDetails>;

function attendees(people: readonly Details[] | undefined, type: AttendeeType, rooms: readonly Office.LocationDetails[]): Attendee[] {
  return (people ?? []).map((one) => attendee(one, type, rooms)).filter((one) => one !== null);
}

function attendee(one: Details | undefined, type: AttendeeType, rooms: readonly Office.LocationDetails[]): Attendee | null {
  return one === undefined || one.emailAddress === '' ? null : {
    address: one.emailAddress,
    name: textOrNull(one.displayName),
    type: one.recipientType === 'distributionList' ? 'group' : rooms.some((room) => isRoom(room, one.emailAddress)) ? 'resource' : type,
    response: response(one.appointmentResponse),
  };
}

function isRoom(room: Office.LocationDetails, address: string): boolean {
  return room.locationIdentifier.type === 'room' && sameAddress(room.emailAddress, address);
}

function response(answer: unknown): AttendeeResponse {
  return answer === 'accepted' || answer === 'tentative' || answer === 'declined' ? answer : 'none';
}
