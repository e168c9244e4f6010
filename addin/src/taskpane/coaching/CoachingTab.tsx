import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readCoaching } from '../../api/coaching';
import { readSignals } from '../../api/coaching';
import { failed } from '../../api/result';
import type { Pair, Signals } from '../../api/types';
import { coachWords } from '../../messages';
import type { AgendaSession } from '../agendas/agendaSession';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { FailureNotice, Skeleton } from '../controls/Notice';
import { useFetched } from '../controls/useFetched';
import { valueOf } from '../state/loaded';
import { Exercise } from './Exercise';
import { fittingIdea } from './fittingIdea';
import { Practise, Readings, Walkthrough } from './Library';
import { SignalsCard } from './SignalsCard';

const millisecondsOfDay = 86_400_000;

interface Props {
  /** Null where the pane is not beside a 1:1 of one's own. */
  readonly pair: Pair | null;
  readonly agenda: AgendaSession | null;
}

export function CoachTab({ pair, agenda }: Props): JSX.Element {
  const mirrors = pair?.relationship === 'directReport';
  const [signals] = useFetched<Signals>((api) => mirrors
    ? readSignals(api, pair.pairId)
    : Promise.resolve(failed({ kind: 'notFound', problem: { type: 'none', title: '', detail: null } })));
  return (
    <>
      {mirrors && signals.at === 'loading' && <Skeleton />}
      {mirrors && signals.at === 'ready' && <SignalsCard signals={signals.value} items={agenda?.store.state.items ?? []} />}
      <IdeaCard pair={pair} agenda={agenda} signals={valueOf(signals)} />
      <Walkthrough />
      <Exercise />
      <Practise />
      <Readings />
    </>
  );
}

function IdeaCard({ pair, agenda, signals }: Props & { readonly signals: Signals | null }): JSX.Element {
  const { now } = usePane();
  const announce = useAnnounce();
  const [ideas, again] = useFetched(readCoaching.ideas);
  const [skipped, setSkipped] = useState(0);
  const words = coachWords.idea;
  if (ideas.at !== 'ready') {
    return ideas.at === 'loading' ? <Skeleton /> : <FailureNotice title={coachWords.failed} failure={ideas.failure} onRetry={() => { void again(); }} />;
  }

  const moment = { signals, day: Math.floor(now().getTime() / millisecondsOfDay), skipped };
  const idea = pair === null ? ideas.value[skipped % ideas.value.length] ?? null : fittingIdea(ideas.value, { ...moment, pair });
  return idea === null ? <></> : (
    <section class="card">
      <h2>{words.heading}</h2>
      <div aria-live="polite"><h3>{idea.title}</h3><p>{idea.text}</p></div>
      <div class="row">
        {agenda !== null && <Button onClick={() => { void agenda.add(idea.title); announce(words.added); }}>{words.add}</Button>}
        {idea.link != null && <a href={idea.link} target="_blank" rel="noopener noreferrer">{words.read}</a>}
        <Button look="subtle" onClick={() => { setSkipped(skipped + 1); }}>{words.another}</Button>
      </div>
    </section>
  );
}
