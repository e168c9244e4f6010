import type { JSX } from 'preact';
import type { Me } from '../../api/types';
import * as messages from '../../catalogue/preferences';
import * as signInMessages from '../../catalogue/signIn';
import { ServerSettings } from '../../taskpane/settings/MySettings';
import { AssistantSettings } from './AssistantSettings';

export function SettingsPage({ me }: { readonly me: Me }): JSX.Element {
  return (
    <>
      <h1>{messages.title}</h1>
      <section class="card"><ServerSettings me={me} /></section>
      {me.assistantAddress != null && <AssistantSettings me={me} address={me.assistantAddress} />}
      <p class="secondary">{messages.inOutlook}</p>
      <p class="secondary">{signInMessages.signedInAs({ name: me.person.name })}</p>
    </>
  );
}
