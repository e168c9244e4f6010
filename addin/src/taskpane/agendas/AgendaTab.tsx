import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Agenda, Pair } from '../../api/types';
import * as messages from '../../catalogue/points';
import { usePane } from '../context';
import { Lazy } from '../controls/Lazy';
import { FailureNotice } from '../controls/Notice';
import { Skeleton } from '../controls/Skeleton';
import { SafeHtml } from '../controls/SafeHtml';
import { InviteBar } from '../invites/InviteBar';
import { SeriesSwitch } from '../settings/SeriesSwitch';
import { valueOf } from '../state/loaded';
import { rememberTemplateFor } from '../state/roaming';
import { useStore } from '../state/store';
import { TemplateCard } from '../templates/TemplateCard';
import { AddPoint } from './AddPoint';
import type { AgendaSession } from './agendaSession';
import { Points } from './Points';

const loadCalledOff = async () => (await import('../scheduling/CalledOff')).CalledOff;

interface Props {
  readonly agenda: AgendaSession;
  readonly pair: Pair;
}

export function AgendaTab({ agenda, pair }: Props): JSX.Element {
  const { agenda: loaded } = useStore(agenda.store);
  useEffect(() => { if (agenda.store.state.agenda.kind === 'loading') { void agenda.open(); } }, [agenda]);
  useRememberedTemplate(valueOf(loaded), pair);
  switch (loaded.kind) {
    case 'loading': return <Skeleton lines={5} onRetry={() => { void agenda.open(); }} />;
    case 'failed': return (
      <>
        <FailureNotice title={messages.failed} failure={loaded.failure} onRetry={() => { void agenda.open(); }} />
        <AddPoint agenda={agenda} />
      </>
    );
    case 'ready': return <AgendaDetails agenda={agenda} shown={loaded.value} pair={pair} />;
  }
}

/**
 * Lets the event handlers, which cannot reach the server, start the next invite to the same person with the same template. Remembers only
 * the templates of agendas that I lead: the others are written from the other person's point of view.
 */
function useRememberedTemplate(agenda: Agenda | null, pair: Pair): void {
  const { session } = usePane();
  const template = agenda !== null && agenda.lead !== pair.person.id ? agenda.template.id : null;
  useEffect(() => {
    if (template !== null) {
      void rememberTemplateFor(session.store.state.meeting ?? null, template, session.host);
    }
  }, [template]);
}

/** The lead asks the question; the other person reads it beforehand. */
function checkInHeading(agenda: Agenda, { person: { id, name } }: Pair): string {
  return agenda.lead === id ? messages.checkInFrom({ name }) : messages.checkIn({ name });
}

function AgendaDetails({ agenda, shown, pair }: Props & { readonly shown: Agenda }): JSX.Element {
  const { failure } = useStore(agenda.store);
  const calledOff = pair.meetings.line?.calledOff;
  return (
    <>
      {calledOff != null && <Lazy load={loadCalledOff} props={{ partner: pair, start: calledOff }} />}
      {shown.checkIn != null && (
        <section class="card"><h2>{checkInHeading(shown, pair)}</h2><p>{shown.checkIn}</p></section>
      )}
      <Points agenda={agenda} pair={pair} />
      <AddPoint agenda={agenda} />
      {failure !== null && <FailureNotice failure={failure} />}
      <TemplateCard agenda={agenda} shown={shown} pair={pair} />
      {shown.coachingNote.length > 0 && (
        <details class="card">
          <summary>{messages.onlyYou}</summary>
          {shown.coachingNote.map((note) => <SafeHtml key={note} html={note} />)}
        </details>
      )}
      <SeriesSwitch pair={pair} />
      <InviteBar agenda={agenda} pair={pair} />
    </>
  );
}
