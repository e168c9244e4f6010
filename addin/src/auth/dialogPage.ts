import { loadConfiguration } from '../api/configuration';
import { tellOpener } from '../host/officeDialog';
import { openStandard, type DialogMessage } from './dialogTokens';
import { tokenOf } from './nestedApp';

/** The page in Outlook's dialog: to the sign-in and back, then the token goes to the pane. */
async function signIn(): Promise<DialogMessage | null> {
  const configuration = await loadConfiguration();
  if (configuration === null) {
    return { error: 'not_configured' };
  }

  const application = await openStandard(configuration);
  const back = await application.handleRedirectPromise();
  if (back === null) {
    await application.loginRedirect({ scopes: [configuration.scope] });
    return null;
  }

  return { token: tokenOf(application, back) };
}

const said = await signIn().catch((error: unknown): DialogMessage => ({ error: String(error) }));
if (said !== null) {
  await tellOpener(JSON.stringify(said));
}
