import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ApiFailure } from '../../api/result';
import { setPreparation } from '../../api/settings';
import type { Pair } from '../../api/types';
import * as messages from '../../catalogue/series';
import { isSameAddress } from '../../domain/meetings/address';
import type { Meeting } from '../../domain/meetings/meeting';
import { useAnnounce, usePane } from '../context';
import { FailureNotice } from '../controls/Notice';
import { Toggle } from '../controls/Toggle';
import { valueOf } from '../state/loaded';
import { useStore } from '../state/store';

/** For a recurring 1:1. Says what Outlook will email, and to whom, before it is turned on. */
export function SeriesSwitch({ pair }: { readonly pair: Pair }): JSX.Element {
  const { session } = usePane();
  const { meeting, me } = useStore(session.store);
  const announce = useAnnounce();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  if (meeting?.isRecurring !== true) {
    return <></>;
  }

  const turn = async (isOn: boolean): Promise<void> => {
    const api = session.backend?.api;
    if (api !== undefined) {
      const result = await setPreparation(api, pair.pairId, isOn);
      setFailure(result.ok ? null : result.failure);
      announce(result.ok ? messages.turned[isOn ? 'on' : 'off'] : '');
      await session.readPair();
    }
  };
  const { on, forAll } = pair.preparation;
  const text = valueOf(me)?.changesInvites === true
    ? seriesText(pair, meeting, session.host.me.address)
    : messages.notConnected({ name: pair.person.name, hours: pair.preparation.leadHours });
  return (
    <section class="card">
      {forAll
        ? <p class="secondary">{messages.onForAll}</p>
        : <Toggle label={messages.label} text={text} isOn={on} onSwitch={(isOn) => { void turn(isOn); }} />}
      {failure !== null && <FailureNotice failure={failure} />}
    </section>
  );
}

/** We write into the organiser's calendar, so Outlook emails the other person. Pure. */
export function seriesText(pair: Pair, { organizer }: Meeting, me: string): string {
  const { name } = pair.person;
  const { on, leadHours: hours, everyOccurrence } = pair.preparation;
  if (on) {
    return messages.on({ name });
  }

  if (organizer === null || !isSameAddress(organizer.address, me)) {
    return messages.notOrganiser({ name, hours });
  }

  return everyOccurrence ? messages.everyTime({ name, hours }) : messages.once({ name, hours });
}
