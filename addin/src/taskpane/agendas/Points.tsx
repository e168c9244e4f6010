import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AgendaItem, Pair } from '../../api/types';
import { agendaWords } from '../../messages';
import { useAnnounce } from '../context';
import { useStore } from '../state/store';
import type { AgendaSession } from './agendaSession';
import { closedItems, openItems, placeBefore } from './agendaState';
import { PointRow } from './PointRow';

/** What the two have brought, in their order; by pointer it is dragged, by keyboard moved with Alt and the arrows. */
export function Points({ agenda, pair }: { readonly agenda: AgendaSession; readonly pair: Pair }): JSX.Element {
  const state = useStore(agenda.store);
  const announce = useAnnounce();
  const [dragged, setDragged] = useState<string | null>(null);
  const open = openItems(state);
  const closed = closedItems(state);

  const move = (item: AgendaItem, by: -1 | 1): void => {
    const before = placeBefore(open, item.id, by);
    if (before !== undefined) {
      void place(item.id, before, open.findIndex((one) => one.id === item.id) + by + 1);
    }
  };
  const place = async (item: string, before: string | null, at: number): Promise<void> => {
    if (await agenda.edit(item, { edit: 'placeBefore', before })) {
      announce(agendaWords.said.up(at, open.length));
    }
  };
  const drop = (onto: AgendaItem, at: number): void => {
    if (dragged !== null && dragged !== onto.id) {
      const from = open.findIndex((one) => one.id === dragged);
      void place(dragged, from < at ? open[at + 1]?.id ?? null : onto.id, at + 1);
    }

    setDragged(null);
  };

  return (
    <section>
      <h2>{agendaWords.points}</h2>
      {open.length + state.waiting.length === 0 && <p class="quiet">{agendaWords.none}</p>}
      <ul class="points">
        {open.map((item, at) => (
          <li
            key={item.id}
            draggable
            class={dragged === item.id ? 'dragged' : undefined}
            onDragStart={() => { setDragged(item.id); }}
            onDragEnd={() => { setDragged(null); }}
            onDragOver={(event) => { event.preventDefault(); }}
            onDrop={(event) => { event.preventDefault(); drop(item, at); }}
          >
            <PointRow agenda={agenda} item={item} pair={pair} isBusy={state.busy.includes(item.id)} isFirst={at === 0} isLast={at === open.length - 1} onMove={(by) => { move(item, by); }} />
          </li>
        ))}
        {state.waiting.map((point) => <li key={point.id} class="waiting"><span>{point.text}</span><span class="quiet">{agendaWords.waiting}</span></li>)}
      </ul>
      {closed.length > 0 && (
        <details>
          <summary>{agendaWords.closed(closed.length)}</summary>
          <ul class="points">
            {closed.map((item) => <li key={item.id}><PointRow agenda={agenda} item={item} pair={pair} isBusy={state.busy.includes(item.id)} isFirst isLast onMove={() => undefined} /></li>)}
          </ul>
        </details>
      )}
    </section>
  );
}
