import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Pair } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import { AgendaSession } from '../../taskpane/agendas/agendaSession';
import { AgendaTab } from '../../taskpane/agendas/AgendaTab';
import { usePane } from '../../taskpane/context';
import { Notice } from '../../taskpane/controls/Notice';
import { pageWords } from '../../messages';
import { agendaAddress } from '../route';

const words = pageWords.agenda;

/** The agenda of one 1:1 of the pair, live: that of an invite, or of the next one. */
export function AgendaPage({ pair, asked }: { readonly pair: Pair; readonly asked: Instant | null }): JSX.Element {
  const { dates } = usePane();
  const next = pair.meetings.next ?? null;
  const start = asked ?? next;
  if (start === null) {
    return <Notice title={words.noNext}><p>{pair.meetings.known ? words.noNextText : words.unknown}</p></Notice>;
  }

  return (
    <>
      <h2>{words.of(dates.moment(start))}</h2>
      {next !== null && next !== start && <p><a href={agendaAddress(location, pair.pairId)}>{words.toNext(dates.moment(next))}</a></p>}
      <Live key={`${pair.pairId}/${start}`} pair={pair} start={start} />
    </>
  );
}

function Live({ pair, start }: { readonly pair: Pair; readonly start: Instant }): JSX.Element {
  const { session, keepsake, connection, newId } = usePane();
  const api = session.service?.api;
  const agenda = useMemo(
    () => api === undefined ? null : new AgendaSession({ pair: pair.pairId, start }, { api, keepsake, connection, newId }), [api, pair.pairId, start]);
  useEffect(() => () => { agenda?.close(); }, [agenda]);
  return agenda === null ? <></> : <AgendaTab agenda={agenda} pair={pair} />;
}
