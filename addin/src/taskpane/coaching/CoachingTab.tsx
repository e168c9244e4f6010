import type { JSX } from 'preact';
import { readSignals } from '../../api/coaching';
import type { Pair } from '../../api/types';
import { failed } from '../../domain/result';
import type { AgendaSession } from '../agendas/agendaSession';
import { usePane } from '../context';
import { Skeleton } from '../controls/Skeleton';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';
import { useStore } from '../state/store';
import { rolesOf } from './coachingRoles';
import { Exercise } from './Exercise';
import { LadderCard } from './LadderCard';
import { Openers } from './Openers';
import { PracticePartners } from './PracticePartners';
import { Readings } from './Readings';
import { SignalsCard } from './SignalsCard';
import { SixWeeks } from './SixWeeks';
import { Walkthrough } from './Walkthrough';
import { WeeklyCard } from './WeeklyCard';
import { WorkshopLink } from './WorkshopLink';

interface Props {
  /** Null unless the pane is next to one of the person's own 1:1s. */
  readonly pair: Pair | null;
  readonly agenda: AgendaSession | null;
}

export function CoachingTab({ pair, agenda }: Props): JSX.Element {
  const { session } = usePane();
  const me = valueOf(useStore(session.store).me);
  const roles = rolesOf(pair?.relationship ?? null, me);
  const isReport = pair?.relationship === 'directReport';
  const [signals, reloadSignals] = useFetch((api) => isReport ? readSignals(api, pair.pairId) : Promise.resolve(failed(noSignals)));
  return (
    <>
      {isReport && signals.kind === 'loading' && <Skeleton onRetry={reloadSignals} />}
      {isReport && signals.kind === 'ready' && (
        <SignalsCard signals={signals.value} items={agenda?.store.state.items ?? []} name={pair.person.name} />
      )}
      {pair !== null && agenda !== null && isReport && me?.getsDigest === true && <LadderCard pair={pair} agenda={agenda} />}
      <WeeklyCard pair={pair} agenda={agenda} signals={valueOf(signals)} roles={roles} />
      {me?.isManager === true && <SixWeeks />}
      <Openers roles={roles} />
      <Walkthrough />
      <Exercise />
      <PracticePartners />
      {me?.isManager === true && <WorkshopLink />}
      <Readings roles={roles} />
    </>
  );
}

/** Only the manager of a report has signals. */
const noSignals = { kind: 'notFound', problem: { type: 'none', title: '', detail: null } } as const;
