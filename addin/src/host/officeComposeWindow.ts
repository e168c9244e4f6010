import { instant, sameAddress, type Attendee, type Meeting } from '../domain/meeting';
import { commandIds } from './commandIds';
import type { ComposeWindow, LaunchEvent, OfferWords } from './composeWindow';

/** In Outlook since Mailbox 1.14, not in the type definitions. */
interface WithAllDay {
  readonly isAllDayEvent: { readonly getAsync: (answered: (result: Office.AsyncResult<boolean>) => void) => void };
}

type Answered<T> = (answered: (result: Office.AsyncResult<T>) => void) => void;

const sessionKey = 'oneonone';
const noticeKey = 'oneonone-offer';

/** The invite that the running event is about. */
export function officeComposeWindow(): ComposeWindow {
  const { mailbox, roamingSettings } = Office.context;
  const item = mailbox.item as unknown as Office.AppointmentCompose;
  const notices = item.notificationMessages;
  return {
    me: { address: mailbox.userProfile.emailAddress, name: mailbox.userProfile.displayName },
    readMeeting: () => readMeeting(item),
    invite: {
      read: () => ask((answered) => { item.body.getAsync('html' as Office.CoercionType, answered); }),
      prepend: (html) => ask((answered) => { item.body.prependAsync(html, { coercionType: 'html' }, answered); }),
    },
    roaming: (key) => roamingSettings.get(key) as unknown,
    // Outlook answers a name that was never set with an error; that there is nothing and that it failed is the same to us.
    readSession: () => ask<string>((answered) => { item.sessionData.getAsync(sessionKey, answered); }).catch(() => null),
    saveSession: (value) => ask((answered) => { item.sessionData.setAsync(sessionKey, value, answered); }),
    offer: (words) => offer(notices, words),
    withdrawOffer: () => ask((answered) => { notices.removeAsync(noticeKey, answered); }),
  };
}

/** Outlook finds a handler by the name in the manifest. */
export function handleEvents(handlers: Readonly<Record<string, (event: LaunchEvent) => void>>): void {
  for (const [name, handler] of Object.entries(handlers)) {
    Office.actions.associate(name, handler as (arg: unknown) => void);
  }
}

async function readMeeting(item: Office.AppointmentCompose): Promise<Meeting> {
  const [organizer, required, optional, start, end, recurrence, rooms, isAllDay, sensitivity] = await Promise.all([
    ask<Office.EmailAddressDetails>((answered) => { item.organizer.getAsync(answered); }),
    ask<Office.EmailAddressDetails[]>((answered) => { item.requiredAttendees.getAsync(answered); }),
    ask<Office.EmailAddressDetails[]>((answered) => { item.optionalAttendees.getAsync(answered); }),
    ask<Date>((answered) => { item.start.getAsync(answered); }),
    ask<Date>((answered) => { item.end.getAsync(answered); }),
    ask<Office.Recurrence | null>((answered) => { item.recurrence.getAsync(answered); }),
    roomsOf(item),
    // Only newer clients have these two; without them the meeting is taken for an ordinary one.
    ask<boolean>((answered) => { (item as unknown as WithAllDay).isAllDayEvent.getAsync(answered); }).catch(() => false),
    ask<unknown>((answered) => { item.sensitivity.getAsync(answered); }).catch(() => 'normal'),
  ]);
  const attendee = attendeeOf.bind(null, rooms);
  return {
    organizer: attendee('required', organizer),
    attendees: [...required.map((one) => attendee('required', one)), ...optional.map((one) => attendee('optional', one))],
    start: instant(start),
    end: instant(end),
    series: item.seriesId === '' ? null : item.seriesId,
    isRecurring: recurrence !== null,
    isAllDay,
    isCancelled: false,
    isPrivate: sensitivity === 'private' || sensitivity === 'confidential',
    hidesAttendees: false,
    isOrganizerCopy: true,
    showAs: 'busy',
  };
}

/** Rooms are invited like people; only the location says which of them are rooms. */
async function roomsOf(item: Office.AppointmentCompose): Promise<readonly string[]> {
  const places = await ask<Office.LocationDetails[]>((answered) => { item.enhancedLocation.getAsync(answered); }).catch(() => []);
  return places.map((place) => place.locationIdentifier).filter((place) => String(place.type) === 'room').map((place) => place.id);
}

function attendeeOf(rooms: readonly string[], type: 'required' | 'optional', one: Office.EmailAddressDetails): Attendee {
  const isRoom = rooms.some((room) => sameAddress(room, one.emailAddress));
  const isGroup = String(one.recipientType) === 'distributionList';
  return { address: one.emailAddress, name: one.displayName, type: isRoom ? 'resource' : isGroup ? 'group' : type, response: 'none' };
}

async function offer(notices: Office.NotificationMessages, { message, action }: OfferWords): Promise<void> {
  const withButton: Office.NotificationMessageDetails = {
    type: 'insightMessage' as Office.MailboxEnums.ItemNotificationMessageType,
    icon: 'Icon.16x16',
    message,
    actions: [{ actionType: 'showTaskPane' as Office.MailboxEnums.ActionType, actionText: action, commandId: commandIds.compose, contextData: {} }],
  };
  await ask<undefined>((answered) => { notices.replaceAsync(noticeKey, withButton, answered as never); })
    .catch(() => ask<undefined>((answered) => { notices.addAsync(noticeKey, withButton, answered as never); }));
}

/** A method that this client does not have is like one that fails. */
function ask<T>(call: Answered<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (String(result.status) === 'succeeded') {
        resolve(result.value);
      } else {
        reject(new Error(result.error.message));
      }
    });
  });
}
