import { toInstant, type Meeting } from '../domain/meetings/meeting';
import type { Host, MailboxClock, RoamingSettings, SignInSupport, Surface, Unsubscribe } from './host';
import { keepTabNative } from './nativeTab';
import { callOffice, runOffice } from './officeCalls';
import { officeBody } from './invites/officeBody';
import { currentTheme, onThemeChanged } from './theme/officeTheme';
import { readAppointment, readCompose, readMessage } from './meetings/officeMeeting';

/** The real Outlook. Resolves when office.js is ready; rejects when the page runs anywhere else. */
export async function openOfficeHost(): Promise<Host> {
  await officeLoaded();
  await Office.onReady();
  keepTabNative(document);
  const mailbox = Office.context.mailbox as Office.Mailbox | undefined;
  if (mailbox?.item == null) {
    throw new Error('This page works only in Outlook, next to a meeting.');
  }

  const surface = surfaceOf(mailbox.item);
  return {
    surface,
    me: {
      address: mailbox.userProfile.emailAddress,
      name: mailbox.userProfile.displayName,
      locale: Office.context.displayLanguage || 'en-GB',
    },
    readMeeting: () => readMeeting(surface, mailbox.userProfile.emailAddress),
    onMeetingChanged: (changed) => onMeetingChanged(surface, changed),
    invite: surface === 'compose' ? officeBody(composeItem) : null,
    readItemId: () => readItemId(surface),
    clock: clockOf(mailbox),
    theme: currentTheme(),
    onThemeChanged: onThemeChanged,
    roaming,
    signIn,
    storagePartition: (Office.context as { partitionKey?: string }).partitionKey ?? '',
  };
}

/** Our own script comes first in the page, so that the pane is drawn while office.js is still loading. */
async function officeLoaded(): Promise<void> {
  if (document.readyState !== 'complete' && !('Office' in globalThis)) {
    await new Promise((resolve) => { addEventListener('DOMContentLoaded', resolve, { once: true }); });
  }
}

function surfaceOf(item: object): Surface {
  const { itemType, start } = item as Office.AppointmentRead | Office.AppointmentCompose;
  if (itemType !== 'appointment') {
    return 'message';
  }

  return 'getAsync' in start ? 'compose' : 'read';
}

/** Read again each time, since a pane that stays open moves to other items. */
function item(): object {
  return Office.context.mailbox.item ?? {};
}

function composeItem(): Office.AppointmentCompose {
  return item() as Office.AppointmentCompose;
}

async function readMeeting(surface: Surface, me: string): Promise<Meeting | null> {
  switch (surface) {
    case 'compose': return readCompose(composeItem(), me);
    case 'read': return readAppointment(item() as Office.AppointmentRead, me);
    case 'message': return readMessage(item() as Office.MessageRead);
  }
}

function onMeetingChanged(surface: Surface, changed: () => void): Unsubscribe {
  const handler = (): void => { changed(); };
  const mailbox = Office.context.mailbox;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, handler);
  const invite = surface === 'compose' ? composeItem() : null;
  const events = [Office.EventType.RecipientsChanged, Office.EventType.AppointmentTimeChanged, Office.EventType.RecurrenceChanged];
  events.forEach((event) => invite?.addHandlerAsync(event, handler));
  return () => {
    mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
    events.forEach((event) => invite?.removeHandlerAsync(event));
  };
}

async function readItemId(surface: Surface): Promise<string | null> {
  if (surface !== 'compose') {
    return (item() as Office.AppointmentRead).itemId;
  }

  // Fails until the item has been saved.
  return callOffice<string>((done) => { composeItem().getItemIdAsync(done); }).catch(() => null);
}

function clockOf(mailbox: Office.Mailbox): MailboxClock {
  return {
    toLocal: (at) => {
      const local = mailbox.convertToLocalClientTime(new Date(at));
      return new Date(Date.UTC(local.year, local.month, local.date, local.hours, local.minutes, local.seconds));
    },
    toInstant: (local) => toInstant(mailbox.convertToUtcClientTime({
      year: local.getUTCFullYear(),
      month: local.getUTCMonth(),
      date: local.getUTCDate(),
      hours: local.getUTCHours(),
      minutes: local.getUTCMinutes(),
      seconds: local.getUTCSeconds(),
      milliseconds: 0,
      timezoneOffset: mailbox.convertToLocalClientTime(local).timezoneOffset,
    })),
  };
}

const roaming: RoamingSettings = {
  read: (key) => Office.context.roamingSettings.get(key) as unknown,
  save: (key, value) => {
    Office.context.roamingSettings.set(key, value);
    return runOffice((done) => { Office.context.roamingSettings.saveAsync(done); });
  },
};

const signIn: SignInSupport = {
  get supportsNestedApp() {
    return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
  },

  openDialog: async (address) => {
    const dialog = await callOffice<Office.Dialog>((done) => {
      Office.context.ui.displayDialogAsync(address, { height: 60, width: 30, promptBeforeOpen: false }, done);
    });
    return new Promise((resolve) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        dialog.close();
        resolve('message' in event ? event.message : null);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => { resolve(null); });
    });
  },
};
