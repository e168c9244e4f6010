import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { preparePair } from '../../api/settings';
import type { Failure } from '../../api/result';
import type { Pair } from '../../api/types';
import { sameAddress, type Meeting } from '../../domain/meetings/meeting';
import { seriesWords } from '../../messages';
import { useAnnounce, usePane } from '../context';
import { FailureNotice } from '../controls/Notice';
import { Toggle } from '../controls/Toggle';
import { useStore } from '../state/store';

/** Of a recurring 1:1. What it will mail, and to whom, stands there before it is switched on. */
export function SeriesSwitch({ pair }: { readonly pair: Pair }): JSX.Element {
  const { session } = usePane();
  const { meeting } = useStore(session.store);
  const announce = useAnnounce();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (meeting?.isRecurring !== true) {
    return <></>;
  }

  const turn = async (isOn: boolean): Promise<void> => {
    const api = session.service?.api;
    if (api !== undefined) {
      const result = await preparePair(api, pair.pairId, isOn);
      setFailure(result.ok ? null : result.failure);
      announce(result.ok ? seriesWords.saved[isOn ? 'on' : 'off'] : '');
      await session.readPair();
    }
  };
  const { on, forAll } = pair.preparation;
  return (
    <section class="card">
      {forAll
        ? <p class="quiet">{seriesWords.onForAll}</p>
        : <Toggle label={seriesWords.label} text={seriesText(pair, meeting, session.host.me.address)} isOn={on} onSwitch={(isOn) => { void turn(isOn); }} />}
      {failure !== null && <FailureNotice failure={failure} />}
    </section>
  );
}

/** Pure. Who organises the series is whose calendar is written to, and so the other one is who gets mail. */
export function seriesText(pair: Pair, meeting: Meeting, me: string): string {
  const { on, leadHours, everyOccurrence } = pair.preparation;
  const { name } = pair.person;
  if (on) {
    return seriesWords.on(name);
  }

  const isMine = meeting.organizer !== null && sameAddress(meeting.organizer.address, me);
  const whatFollows = !isMine ? seriesWords.attendee : everyOccurrence ? seriesWords.offEvery : seriesWords.off;
  return `${whatFollows(name, leadHours)} ${seriesWords.several(name)}`;
}
