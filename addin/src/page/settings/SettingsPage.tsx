import type { JSX } from 'preact';
import type { Me } from '../../api/types';
import { ServerSettings } from '../../taskpane/settings/MySettings';
import { mineWords, pageWords } from '../../messages';

const words = pageWords.preferences;

export function PreferencesPage({ me }: { readonly me: Me }): JSX.Element {
  return (
    <>
      <h1>{words.title}</h1>
      <section class="card"><ServerSettings me={me} /></section>
      <p class="quiet">{words.inOutlook}</p>
      <p class="quiet">{mineWords.signedInAs(me.person.name)}</p>
    </>
  );
}
