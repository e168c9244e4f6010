import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readIdeas, readWeeklyItem } from '../../api/coaching';
import type { CoachingRole, Idea, Pair, Signals, WeeklyItem } from '../../api/types';
import * as coaching from '../../catalogue/coaching';
import * as messages from '../../catalogue/idea';
import type { AgendaSession } from '../agendas/agendaSession';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';
import { loading, ready, valueOf, type Loaded } from '../state/loaded';
import { chooseIdea } from './chooseIdea';
import { WeeklyContent, type Shown } from './WeeklyContent';

interface Props {
  readonly pair: Pair | null;
  readonly agenda: AgendaSession | null;
  readonly signals: Signals | null;
  readonly roles: readonly CoachingRole[];
}

const millisecondsPerDay = 86_400_000;

/** The one thing of this week, then ideas that fit this 1:1 for whoever wants another. Only ideas if a server does not know the week. */
export function WeeklyCard({ pair, agenda, signals, roles }: Props): JSX.Element {
  const { now } = usePane();
  const [week] = useFetch(readWeeklyItem);
  const [ideas, reload] = useFetch(readIdeas);
  const [skipped, setSkipped] = useState(0);
  const item = valueOf(week);
  const choose = (all: readonly Idea[]): Shown => ({
    idea: chooseIdea(all.filter(({ id }) => id !== item?.idea?.id), {
      pair, roles, signals, day: Math.floor(now().getTime() / millisecondsPerDay), skipped: item === null ? skipped : skipped - 1,
    }) ?? undefined,
  });
  const isWeek = item !== null && skipped === 0;
  return (
    <Fetched loaded={isWeek ? ready<Shown>(item) : another(week, ideas, choose)} title={coaching.failed} onRetry={reload}>
      {(shown) => (
        <section class="card">
          <h2>{isWeek ? messages.thisWeek : messages.heading}</h2>
          <div aria-live="polite"><WeeklyContent key={shown.statement?.id} item={shown} /></div>
          <div class="row">
            <IdeaActions idea={shown.idea ?? null} agenda={agenda} />
            <Button look="subtle" onClick={() => { setSkipped(skipped + 1); }}>{messages.another}</Button>
          </div>
        </section>
      )}
    </Fetched>
  );
}

function another(
  week: Loaded<WeeklyItem>, ideas: Loaded<readonly Idea[]>, choose: (all: readonly Idea[]) => Shown,
): Loaded<Shown> {
  if (week.kind === 'loading') {
    return loading;
  }

  return ideas.kind === 'ready' ? ready(choose(ideas.value)) : ideas;
}

interface IdeaActionsProps {
  readonly idea: NonNullable<WeeklyItem['idea']> | null;
  readonly agenda: AgendaSession | null;
}

function IdeaActions({ idea, agenda }: IdeaActionsProps): JSX.Element {
  const announce = useAnnounce();
  if (idea === null) {
    return <></>;
  }

  const add = (): void => {
    void agenda?.add(idea.title);
    announce(messages.added);
  };
  return (
    <>
      {agenda !== null && <Button onClick={add}>{messages.add}</Button>}
      {idea.link != null && <a href={idea.link} target="_blank" rel="noopener noreferrer">{messages.readMore}</a>}
    </>
  );
}
