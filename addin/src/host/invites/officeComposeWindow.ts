import { commandIds } from '../commandIds';
import type { ComposeWindow, LaunchEvent, OfferWords } from './composeWindow';
import { asked, doneBy } from '../officeCalls';
import { officeBody } from './officeBody';
import { readCompose } from '../meetings/officeMeeting';

const sessionKey = 'oneonone';
const noticeKey = 'oneonone-offer';

/** The invite that the running event is about. */
export function officeComposeWindow(): ComposeWindow {
  const { mailbox, roamingSettings } = Office.context;
  const item = mailbox.item as unknown as Office.AppointmentCompose;
  const notices = item.notificationMessages;
  return {
    me: { address: mailbox.userProfile.emailAddress, name: mailbox.userProfile.displayName },
    readMeeting: () => readCompose(item, mailbox.userProfile.emailAddress),
    invite: officeBody(() => item),
    roaming: (key) => roamingSettings.get(key) as unknown,
    // Outlook answers a name that was never set with an error; that there is nothing and that it failed is the same to us.
    readSession: () => asked<string>((done) => { item.sessionData.getAsync(sessionKey, done); }).catch(() => null),
    saveSession: (value) => doneBy((done) => { item.sessionData.setAsync(sessionKey, value, done); }),
    offer: (words) => offer(notices, words),
    withdrawOffer: () => doneBy((done) => { notices.removeAsync(noticeKey, done); }),
  };
}

/** Outlook finds a handler by the name in the manifest. */
export function handleEvents(handlers: Readonly<Record<string, (event: LaunchEvent) => void>>): void {
  for (const name of Object.keys(handlers)) {
    Office.actions.associate(name, handlers[name] as (arg: unknown) => void);
  }
}

/** The line that stands there already is replaced; Outlook refuses that when there is none. */
async function offer(notices: Office.NotificationMessages, { message, action }: OfferWords): Promise<void> {
  const line = {
    type: 'insightMessage',
    icon: 'Icon.16x16',
    message,
    actions: [{ actionType: 'showTaskPane', actionText: action, commandId: commandIds.compose, contextData: {} }],
  } as unknown as Office.NotificationMessageDetails;
  await doneBy((done) => { notices.replaceAsync(noticeKey, line, done); })
    .catch(() => doneBy((done) => { notices.addAsync(noticeKey, line, done); }));
}
