import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pair } from '../../api/types';
import { agendaWords } from '../../messages';
import { usePane } from '../context';
import { FailureNotice, Skeleton } from '../controls/Notice';
import { useStore } from '../state/store';
import { AddPoint } from './AddPoint';
import type { AgendaSession } from './agendaSession';
import { InviteBar } from '../invites/InviteBar';
import { Points } from './Points';
import { SeriesSwitch } from '../settings/SeriesSwitch';
import { TemplateCard } from '../templates/TemplateCard';

interface Props {
  readonly agenda: AgendaSession;
  readonly pair: Pair;
}

export function AgendaTab({ agenda, pair }: Props): JSX.Element {
  const state = useStore(agenda.store);
  useEffect(() => { if (agenda.store.state.agenda.at === 'loading') { void agenda.open(); } }, [agenda]);
  const { session } = usePane();
  const mine = state.agenda.at === 'ready' && state.agenda.value.lead !== pair.person.id ? state.agenda.value.template.id : null;
  useEffect(() => { if (mine !== null) { void session.rememberTemplate(mine); } }, [mine]); // The other's would speak from their side.
  if (state.agenda.at === 'loading') {
    return <Skeleton lines={5} />;
  }

  if (state.agenda.at === 'failed') {
    return (
      <>
        <FailureNotice title={agendaWords.failed} failure={state.agenda.failure} onRetry={() => { void agenda.open(); }} />
        <AddPoint agenda={agenda} />
      </>
    );
  }

  const shown = state.agenda.value;
  return (
    <>
      {shown.checkIn != null && <section class="card"><h2>{agendaWords.checkIn}</h2><p>{shown.checkIn}</p></section>}
      <Points agenda={agenda} pair={pair} />
      <AddPoint agenda={agenda} />
      {state.trouble !== null && <FailureNotice failure={state.trouble} />}
      <TemplateCard agenda={agenda} shown={shown} pair={pair} />
      {shown.coachingNote.length > 0 && (
        <details class="card">
          <summary>{agendaWords.forYou}</summary>
          {shown.coachingNote.map((note) => <Html key={note} of={note} />)}
        </details>
      )}
      <SeriesSwitch pair={pair} />
      <InviteBar agenda={agenda} pair={pair} />
    </>
  );
}

/** HTML that our server has written and sanitised. */
export function Html({ of }: { readonly of: string }): JSX.Element {
  return <p dangerouslySetInnerHTML={{ __html: of }} />;
}
