import type { Host, Unsubscribe } from './host';
import { officeBody } from './invites/officeBody';
import { keepTabNative } from './nativeTab';
import { newMeetingForm } from './newMeetingForm';
import { readOrDefault } from './officeCalls';
import { officeClock } from './officeClock';
import { listen } from './officeEvents';
import { currentItem, readItemId, readMeeting, sameItem, surfaceOf } from './officeItem';
import { officeRoaming } from './officeRoaming';
import { officeSignIn } from './officeSignIn';
import { startOffice } from './startOffice';
import { currentTheme, onThemeChanged } from './theme/officeTheme';

/** The real Outlook. Rejects with a StartError when there is none; can then be called again. */
export async function openOfficeHost(): Promise<Host> {
  await startOffice();
  keepTabNative(document);
  const { mailbox } = Office.context;
  const me = mailboxOf(mailbox);
  return {
    get surface() {
      return surfaceOf(currentItem());
    },
    me,
    readMeeting: () => readMeeting(me.address),
    onMeetingChanged: (changed) => onMeetingChanged(mailbox, changed),
    get invite() {
      return surfaceOf(currentItem()) === 'compose' ? officeBody(sameItem()) : null;
    },
    readItemId,
    get openNewMeeting() {
      return newMeetingForm(mailbox);
    },
    clock: officeClock(mailbox),
    theme: currentTheme(),
    onThemeChanged,
    roaming: officeRoaming(me.address),
    signIn: officeSignIn,
    storagePartition: readOrDefault(() => (Office.context as { partitionKey?: string }).partitionKey, undefined) ?? '',
  };
}

function mailboxOf(mailbox: Office.Mailbox): Host['me'] {
  const profile = readOrDefault(() => mailbox.userProfile as Office.UserProfile | undefined, undefined);
  return {
    address: profile?.emailAddress ?? '',
    name: profile?.displayName ?? '',
    locale: readOrDefault(() => Office.context.displayLanguage, '') || 'en-GB',
  };
}

function onMeetingChanged(mailbox: Office.Mailbox, changed: () => void): Unsubscribe {
  const handler = (): void => { changed(); };
  const item = currentItem();
  const events = Office.EventType as Partial<typeof Office.EventType>;
  const ofItem = surfaceOf(item) === 'compose'
    ? [events.RecipientsChanged, events.AppointmentTimeChanged, events.RecurrenceChanged]
    : [];
  const subscriptions = [
    listen('mailbox', mailbox, events.ItemChanged, handler),
    ...ofItem.map((event) => listen('item', item, event, handler)),
  ];
  return () => { subscriptions.forEach((unsubscribe) => { unsubscribe(); }); };
}
