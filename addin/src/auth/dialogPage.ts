import { loadConfiguration } from '../api/configuration';
import * as messages from '../catalogue/signInPage';
import { tellOpener } from '../host/officeDialog';
import { openApplication, type DialogMessage } from './dialogTokens';
import { toToken } from './nestedApp';
import { browserTokenShare } from './tokenShare';

/**
 * The page that signs somebody in, in Outlook's dialog or in a window: it goes to the sign-in and back, then sends the token to the pane.
 * The address of a window names the mailbox, which is kept while the page is away.
 */
const mailboxKey = 'oneonone/sign-in/mailbox';
const requested = /^#window=(.*)$/.exec(location.hash)?.[1];
if (requested !== undefined) {
  sessionStorage.setItem(mailboxKey, decodeURIComponent(requested));
}

const mailbox = sessionStorage.getItem(mailboxKey);
const message = await signIn().catch((error: unknown): DialogMessage => ({ error: String(error) }));
if (message !== null) {
  await deliver(message);
}

async function deliver(message: DialogMessage): Promise<void> {
  if (mailbox === null) {
    await tellOpener(JSON.stringify(message));
  } else if ('token' in message) {
    sessionStorage.removeItem(mailboxKey);
    browserTokenShare(mailbox).send(message.token);
    show(messages.done);
    close();
  } else {
    show(messages.failed({ error: message.error }));
  }
}

function show(text: string): void {
  const status = document.querySelector('[role=status]');
  if (status !== null) {
    status.textContent = text;
  }
}

/** Null when the page is about to leave for the sign-in. */
async function signIn(): Promise<DialogMessage | null> {
  const configuration = await loadConfiguration();
  if (configuration === null) {
    return { error: 'not_configured' };
  }

  const application = await openApplication(configuration);
  const response = await application.handleRedirectPromise();
  if (response === null) {
    await application.loginRedirect({ scopes: [configuration.scope] });
    return null;
  }

  return { token: toToken(application, response) };
}
