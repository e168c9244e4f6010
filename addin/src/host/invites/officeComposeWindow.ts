import { composeCommand } from '../commandIds';
import type { ComposeWindow, LaunchEvent, OfferText } from './composeWindow';
import { callOffice, runOffice } from '../officeCalls';
import { officeBody } from './officeBody';
import { readInvite } from '../meetings/officeMeeting';

const sessionKey = 'oneonone';
const noticeKey = 'oneonone-offer';

/** The invite that the current event is about. */
export function officeComposeWindow(): ComposeWindow {
  const { mailbox, roamingSettings } = Office.context;
  const item = mailbox.item as unknown as Office.AppointmentCompose;
  const notices = item.notificationMessages;
  return {
    me: { address: mailbox.userProfile.emailAddress, name: mailbox.userProfile.displayName },
    readMeeting: () => readInvite(item, mailbox.userProfile.emailAddress),
    invite: officeBody(() => item),
    readRoaming: (key) => roamingSettings.get(key) as unknown,
    // Outlook reports an error for a key that was never set, so an error counts as no value.
    readSession: () => callOffice<string>('sessionData.getAsync', (done) => { item.sessionData.getAsync(sessionKey, done); })
      .catch(() => '{}'),
    saveSession: (value) => runOffice('sessionData.setAsync', (done) => { item.sessionData.setAsync(sessionKey, value, done); }),
    showOffer: (text) => showNotice(notices, text),
    removeOffer: () => runOffice('notificationMessages.removeAsync', (done) => { notices.removeAsync(noticeKey, done); }),
  };
}

/** Registers the handlers by the names in the manifest. */
export function handleEvents(handlers: Readonly<Record<string, (event: LaunchEvent) => void>>): void {
  for (const name of Object.keys(handlers)) {
    Office.actions.associate(name, handlers[name] as (arg: unknown) => void);
  }
}

/** Replaces the notification. If there is none, Outlook refuses that, so it is added instead. */
async function showNotice(notices: Office.NotificationMessages, text: OfferText): Promise<void> {
  const notice = {
    type: 'insightMessage',
    icon: 'Icon.16x16',
    message: text.message,
    actions: [{ actionType: 'showTaskPane', actionText: text.action, commandId: composeCommand, contextData: {} }],
  } as unknown as Office.NotificationMessageDetails;
  await runOffice('notificationMessages.replaceAsync', (done) => { notices.replaceAsync(noticeKey, notice, done); })
    .catch(() => runOffice('notificationMessages.addAsync', (done) => { notices.addAsync(noticeKey, notice, done); }));
}
