import type { JSX } from 'preact';
import type { Me } from '../../api/types';
import { pageMessages } from '../../messages/page';
import { signInMessages } from '../../messages/signIn';
import { ServerSettings } from '../../taskpane/settings/MySettings';

const messages = pageMessages.preferences;

export function SettingsPage({ me }: { readonly me: Me }): JSX.Element {
  return (
    <>
      <h1>{messages.title}</h1>
      <section class="card"><ServerSettings me={me} /></section>
      <p class="secondary">{messages.inOutlook}</p>
      <p class="secondary">{signInMessages.signedInAs(me.person.name)}</p>
    </>
  );
}
