import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ApiFailure } from '../../api/result';
import { changeSettings } from '../../api/settings';
import type { Me, SettingsRequest } from '../../api/types';
import * as messages from '../../catalogue/settings';
import type { Preferences } from '../../domain/settings/preferences';
import { useAnnounce, usePane } from '../context';
import { FailureNotice, Notice } from '../controls/Notice';
import { Toggle } from '../controls/Toggle';
import { useStore } from '../state/store';
import { AutoInsertChoice } from './AutoInsertChoice';
import { LanguageChoice } from './LanguageChoice';

const leadHours = [2, 4, 12, 24, 48, 72, 168];

/** The settings for Outlook roam with the mailbox and need no sign-in. The server keeps the others. */
export function MySettings({ me }: { readonly me: Me | null }): JSX.Element {
  const { session } = usePane();
  const { preferences } = useStore(session.store);
  const announce = useAnnounce();
  const [isRefused, setRefused] = useState(false);
  const change = async (changed: Partial<Preferences>): Promise<void> => {
    const isSaved = await session.changePreferences(changed);
    setRefused(!isSaved);
    announce(isSaved ? messages.saved : '');
  };
  return (
    <section class="card">
      <h2>{messages.heading}</h2>
      <AutoInsertChoice value={preferences.autoInsert} onChoose={(autoInsert) => { void change({ autoInsert }); }} />
      <Toggle
        label={messages.asksOnSend}
        isOn={preferences.asksOnSend}
        onSwitch={(asksOnSend) => { void change({ asksOnSend }); }}
      />
      {isRefused && <Notice warns><p role="alert">{messages.notSaved}</p></Notice>}
      {me !== null && <ServerSettings me={me} />}
    </section>
  );
}

/** The settings that the server keeps, which apply wherever the person is. */
export function ServerSettings({ me }: { readonly me: Me }): JSX.Element {
  const { failure, change } = useSettingsChange(me);
  const { settings } = me;
  return (
    <>
      {me.getsDigest && (
        <Toggle
          label={messages.digest}
          isOn={settings.receivesDigest}
          onSwitch={(receivesDigest) => { change({ receivesDigest }); }}
        />
      )}
      <Toggle
        label={messages.previews}
        isOn={settings.receivesPreview ?? me.isManager}
        onSwitch={(receivesPreview) => { change({ receivesPreview }); }}
      />
      <Toggle
        label={messages.prepares}
        text={(me.changesInvites ? messages.preparesText : messages.preparesHere)({ hours: settings.leadHours })}
        isOn={settings.preparesAgendas}
        onSwitch={(preparesAgendas) => { change({ preparesAgendas }); }}
      />
      {me.changesInvites && (
        <Toggle
          label={messages.everyOccurrence}
          text={messages.everyOccurrenceText}
          isOn={settings.writesEveryOccurrence}
          onSwitch={(writesEveryOccurrence) => { change({ writesEveryOccurrence }); }}
        />
      )}
      <LeadTime hours={settings.leadHours} onChoose={(hours) => { change({ leadHours: hours }); }} />
      <LanguageChoice me={me} onChoose={change} />
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}

interface SettingsChange {
  readonly failure: ApiFailure | null;
  readonly change: (changed: Partial<SettingsRequest>) => void;
}

/** Changes settings that the server keeps, one after the other. */
export function useSettingsChange(me: Me): SettingsChange {
  const { session } = usePane();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const { version, ...settings } = me.settings;
  const change = async (changed: Partial<SettingsRequest>): Promise<void> => {
    const api = session.backend?.api;
    if (api !== undefined) {
      const { language = null, address = null, receivesPreview = null } = settings;
      const result = await changeSettings(api, { ...settings, language, address, receivesPreview, ...changed }, version);
      setFailure(result.ok ? null : result.failure);
      await session.readMe();
      announce(result.ok ? messages.saved : '');
    }
  };
  return { failure, change: (changed) => { void change(changed); } };
}

/** Offers the usual lead times and the current one. */
function LeadTime({ hours, onChoose }: { readonly hours: number; readonly onChoose: (hours: number) => void }): JSX.Element {
  const id = useId();
  const options = [...new Set([...leadHours, hours])].sort((one, other) => one - other);
  return (
    <>
      <label for={id}>{messages.lead}</label>
      <select id={id} value={hours} onChange={(event) => { onChoose(Number(event.currentTarget.value)); }}>
        {options.map((option) => <option key={option} value={option}>{leadText(option)}</option>)}
      </select>
    </>
  );
}

function leadText(hours: number): string {
  return hours < 48 || hours % 24 !== 0 ? messages.hours({ count: hours }) : messages.days({ count: hours / 24 });
}
