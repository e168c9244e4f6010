import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { offerLadder, recordLadder } from '../../api/coaching';
import type { ApiFailure } from '../../api/result';
import type { LadderOffer, Pair } from '../../api/types';
import * as idea from '../../catalogue/idea';
import * as messages from '../../catalogue/ladder';
import type { AgendaSession } from '../agendas/agendaSession';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { FailureNotice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';
import { dayOf } from './dayOf';

interface Props {
  readonly pair: Pair;
  readonly agenda: AgendaSession;
}

/** For a manager of managers next to a 1:1 with one of their managers: the next question, to add or to skip. */
export function LadderCard({ pair: { pairId, person: { name } }, agenda }: Props): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const on = dayOf(agenda.address.start);
  const [fetched, reload] = useFetch((api) => offerLadder(api, pairId, on, valueOf(agenda.store.state.agenda)?.checkIn != null));
  const offer = valueOf(fetched);
  if (offer?.text == null) {
    return <></>;
  }

  const answer = async ({ occasion, step, text }: LadderOffer, taken: boolean): Promise<void> => {
    const api = session.backend?.api;
    if (api === undefined || occasion == null || step == null || text == null) {
      return;
    }

    const recorded = await recordLadder(api, pairId, { occasion, step, on, taken });
    setFailure(recorded.ok ? null : recorded.failure);
    if (recorded.ok && taken) {
      void agenda.add(text);
    }

    if (recorded.ok) {
      announce(taken ? idea.added : messages.skipped);
      reload();
    }
  };
  return (
    <section class="card private">
      <h2>{messages.heading({ name })}</h2>
      <p class="secondary"><Icon name="lock" /> {messages.onlyYou}</p>
      <p class="say" aria-live="polite">{offer.text}</p>
      <div class="row">
        <Button onClick={() => { void answer(offer, true); }}>{idea.add}</Button>
        <Button look="subtle" onClick={() => { void answer(offer, false); }}>{messages.skip}</Button>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </section>
  );
}
