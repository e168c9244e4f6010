import { loadConfiguration } from '../api/configuration';
import { tellOpener } from '../host/officeDialog';
import { openApplication, type DialogMessage } from './dialogTokens';
import { toToken } from './nestedApp';

/** The page in Outlook's dialog: it goes to the sign-in and back, then sends the token to the pane. */
const message = await signIn().catch((error: unknown): DialogMessage => ({ error: String(error) }));
if (message !== null) {
  await tellOpener(JSON.stringify(message));
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
