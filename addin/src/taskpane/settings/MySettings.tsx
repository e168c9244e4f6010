import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { changeSettings } from '../../api/settings';
import type { Failure } from '../../api/result';
import type { Me, SettingsWish } from '../../api/types';
import { mineWords } from '../../messages';
import { useAnnounce, usePane } from '../context';
import { AutoInsertChoice } from './AutoInsertChoice';
import { FailureNotice } from '../controls/Notice';
import { Toggle } from '../controls/Toggle';
import { useStore } from '../state/store';

const words = mineWords.settings;
const leads = [2, 4, 12, 24, 48, 72, 168];

/** What Outlook does follows the mailbox and needs no sign-in; the rest is the server's. */
export function MySettings({ me }: { readonly me: Me | null }): JSX.Element {
  const { session } = usePane();
  const { preferences } = useStore(session.store);
  const announce = useAnnounce();
  const prefer = async (change: Parameters<typeof session.prefer>[0]): Promise<void> => {
    await session.prefer(change);
    announce(words.saved);
  };
  return (
    <section class="card">
      <h2>{words.heading}</h2>
      <AutoInsertChoice value={preferences.autoInsert} onChoose={(autoInsert) => { void prefer({ autoInsert }); }} />
      <Toggle label={words.asksOnSend} isOn={preferences.asksOnSend} onSwitch={(asksOnSend) => { void prefer({ asksOnSend }); }} />
      {me !== null && <ServerSettings me={me} />}
    </section>
  );
}

/** What the server does, which follows the person wherever they are. */
export function ServerSettings({ me }: { readonly me: Me }): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const id = useId();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { version, ...chosen } = me.settings;
  const change = async (wish: Partial<SettingsWish>): Promise<void> => {
    const api = session.service?.api;
    if (api !== undefined) {
      const result = await changeSettings(api, { ...chosen, ...wish }, version);
      setFailure(result.ok ? null : result.failure);
      await session.readMe();
      announce(result.ok ? words.saved : '');
    }
  };
  return (
    <>
      {me.getsDigest && <Toggle label={mineWords.digest.receives} isOn={chosen.receivesDigest} onSwitch={(receivesDigest) => { void change({ receivesDigest }); }} />}
      <Toggle label={words.prepares} text={words.preparesText(chosen.leadHours)} isOn={chosen.preparesAgendas} onSwitch={(preparesAgendas) => { void change({ preparesAgendas }); }} />
      <Toggle label={words.everyOccurrence} text={words.everyOccurrenceText} isOn={chosen.writesEveryOccurrence} onSwitch={(writesEveryOccurrence) => { void change({ writesEveryOccurrence }); }} />
      <label for={id}>{words.lead}</label>
      <select id={id} value={chosen.leadHours} onChange={(event) => { void change({ leadHours: Number(event.currentTarget.value) }); }}>
        {[...new Set([...leads, chosen.leadHours])].sort((one, other) => one - other).map((hours) => <option key={hours} value={hours}>{words.hours(hours)}</option>)}
      </select>
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}
