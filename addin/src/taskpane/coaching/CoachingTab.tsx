import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readIdeas, readSignals } from '../../api/coaching';
import type { CoachingRole, Idea, Pair, Signals } from '../../api/types';
import * as coaching from '../../catalogue/coaching';
import * as messages from '../../catalogue/idea';
import { failed } from '../../domain/result';
import type { AgendaSession } from '../agendas/agendaSession';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Fetched } from '../controls/Fetched';
import { Skeleton } from '../controls/Skeleton';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';
import { useStore } from '../state/store';
import { chooseIdea } from './chooseIdea';
import { rolesOf } from './coachingRoles';
import { Exercise } from './Exercise';
import { IdeaSteps } from './IdeaSteps';
import { Openers } from './Openers';
import { PracticePartners } from './PracticePartners';
import { Readings } from './Readings';
import { SignalsCard } from './SignalsCard';
import { Walkthrough } from './Walkthrough';

interface Props {
  /** Null unless the pane is next to one of the person's own 1:1s. */
  readonly pair: Pair | null;
  readonly agenda: AgendaSession | null;
}

const millisecondsPerDay = 86_400_000;

export function CoachingTab({ pair, agenda }: Props): JSX.Element {
  const { session } = usePane();
  const roles = rolesOf(pair?.relationship ?? null, valueOf(useStore(session.store).me));
  const isReport = pair?.relationship === 'directReport';
  const [signals, reloadSignals] = useFetch((api) => isReport ? readSignals(api, pair.pairId) : Promise.resolve(failed(noSignals)));
  return (
    <>
      {isReport && signals.kind === 'loading' && <Skeleton onRetry={reloadSignals} />}
      {isReport && signals.kind === 'ready' && (
        <SignalsCard signals={signals.value} items={agenda?.store.state.items ?? []} name={pair.person.name} />
      )}
      <IdeaCard pair={pair} agenda={agenda} signals={valueOf(signals)} roles={roles} />
      <Openers roles={roles} />
      <Walkthrough />
      <Exercise />
      <PracticePartners />
      <Readings roles={roles} />
    </>
  );
}

/** Only the manager of a report has signals. */
const noSignals = { kind: 'notFound', problem: { type: 'none', title: '', detail: null } } as const;

interface IdeaCardProps extends Props {
  readonly signals: Signals | null;
  readonly roles: readonly CoachingRole[];
}

function IdeaCard({ pair, agenda, signals, roles }: IdeaCardProps): JSX.Element {
  const { now } = usePane();
  const [ideas, reload] = useFetch(readIdeas);
  const [skipped, setSkipped] = useState(0);
  const day = Math.floor(now().getTime() / millisecondsPerDay);
  const choose = (all: readonly Idea[]): Idea | null => chooseIdea(all, { pair, roles, signals, day, skipped });
  return (
    <Fetched loaded={ideas} title={coaching.failed} onRetry={reload}>
      {(all) => <OneIdea idea={choose(all)} agenda={agenda} onSkip={() => { setSkipped(skipped + 1); }} />}
    </Fetched>
  );
}

interface OneIdeaProps {
  readonly idea: Idea | null;
  readonly agenda: AgendaSession | null;
  readonly onSkip: () => void;
}

function OneIdea({ idea, agenda, onSkip }: OneIdeaProps): JSX.Element {
  const announce = useAnnounce();
  if (idea === null) {
    return <></>;
  }

  const add = (): void => {
    void agenda?.add(idea.title);
    announce(messages.added);
  };
  return (
    <section class="card">
      <h2>{messages.heading}</h2>
      <div aria-live="polite"><h3>{idea.title}</h3><p>{idea.text}</p><IdeaSteps idea={idea} /></div>
      <div class="row">
        {agenda !== null && <Button onClick={add}>{messages.add}</Button>}
        {idea.link != null && <a href={idea.link} target="_blank" rel="noopener noreferrer">{messages.readMore}</a>}
        <Button look="subtle" onClick={onSkip}>{messages.another}</Button>
      </div>
    </section>
  );
}
