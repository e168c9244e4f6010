import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Pair } from '../../api/types';
import * as messages from '../../catalogue/agendaPage';
import * as timeMessages from '../../catalogue/times';
import type { Instant } from '../../domain/meetings/meeting';
import { AgendaSession } from '../../taskpane/agendas/agendaSession';
import { AgendaTab } from '../../taskpane/agendas/AgendaTab';
import { usePane } from '../../taskpane/context';
import { Notice } from '../../taskpane/controls/Notice';
import { SuggestedTimes } from '../../taskpane/scheduling/SuggestedTimes';
import { agendaUrl } from '../route';

interface Props {
  readonly pair: Pair;
  /** The 1:1 that the link names; null for the next one. */
  readonly requested: Instant | null;
}

/** The agenda of one 1:1 of the pair, which can be edited here as in the pane. */
export function AgendaPage({ pair, requested }: Props): JSX.Element {
  const { dates } = usePane();
  const next = pair.meetings.next ?? null;
  const start = requested ?? next;
  if (start === null) {
    return pair.meetings.known
      ? <NothingScheduled pair={pair} />
      : <Notice title={messages.noNext}><p>{messages.calendarUnknown}</p></Notice>;
  }

  return (
    <>
      <h2>{messages.heading({ moment: dates.moment(start) })}</h2>
      {next !== null && next !== start && (
        <p><a href={agendaUrl(location, pair.pairId)}>{messages.toNext({ moment: dates.moment(next) })}</a></p>
      )}
      <EditableAgenda key={`${pair.pairId}/${start}`} pair={pair} start={start} />
    </>
  );
}

function EditableAgenda({ pair, start }: { readonly pair: Pair; readonly start: Instant }): JSX.Element {
  const { session, localDrafts, network, newId } = usePane();
  const api = session.backend?.api;
  const agenda = useMemo(
    () => api === undefined ? null : new AgendaSession({ pair: pair.pairId, start }, { api, localDrafts, network, newId }),
    [api, pair.pairId, start]);
  useEffect(() => () => { agenda?.close(); }, [agenda]);
  return agenda === null ? <></> : <AgendaTab agenda={agenda} pair={pair} />;
}

function NothingScheduled({ pair }: { readonly pair: Pair }): JSX.Element {
  const { dates } = usePane();
  const calledOff = pair.meetings.line?.calledOff;
  return (
    <>
      <Notice title={messages.noNext}>
        {calledOff != null && <p>{timeMessages.calledOff({ moment: dates.moment(calledOff) })}</p>}
        <p>{messages.noNextText}</p>
      </Notice>
      <SuggestedTimes partner={pair} />
    </>
  );
}
