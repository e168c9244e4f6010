import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AgendaItem, Pair } from '../../api/types';
import * as messages from '../../catalogue/points';
import { useAnnounce } from '../context';
import { DeletedToday } from '../controls/DeletedToday';
import { useStore } from '../state/store';
import type { AgendaSession } from './agendaSession';
import { closedItems, openItems, placeBefore } from './agendaState';
import { PointRow } from './PointRow';

interface Props {
  readonly agenda: AgendaSession;
  readonly pair: Pair;
}

/** The points of both people in order, which can be changed by dragging or with Alt and the arrow keys. */
export function Points({ agenda, pair }: Props): JSX.Element {
  const state = useStore(agenda.store);
  const open = openItems(state);
  const closed = closedItems(state);
  return (
    <section>
      <h2>{messages.heading}</h2>
      {open.length + state.waiting.length === 0 && <p class="secondary">{messages.none({ name: pair.person.name })}</p>}
      <OpenPoints agenda={agenda} pair={pair} open={open} />
      <DeletedToday pair={pair.pairId} kinds={['point']} onRestore={(entry) => { void agenda.restore(entry); }} />
      {closed.length > 0 && (
        <details>
          <summary>{messages.closed({ count: closed.length })}</summary>
          <ul class="points">
            {closed.map((item) => (
              <li key={item.id}>
                <PointRow
                  agenda={agenda}
                  item={item}
                  pair={pair}
                  isBusy={state.busy.includes(item.id)}
                  isFirst
                  isLast
                  onMove={() => undefined}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OpenPoints({ agenda, pair, open }: Props & { readonly open: readonly AgendaItem[] }): JSX.Element {
  const { busy, waiting } = useStore(agenda.store);
  const { move, drop } = useReordering(agenda, open);
  const [dragged, setDragged] = useState<string | null>(null);
  return (
    <ul class="points">
      {open.map((item, at) => (
        <li
          key={item.id}
          draggable
          class={dragged === item.id ? 'dragged' : undefined}
          onDragStart={() => { setDragged(item.id); }}
          onDragEnd={() => { setDragged(null); }}
          onDragOver={(event) => { event.preventDefault(); }}
          onDrop={(event) => { event.preventDefault(); drop(dragged, at); setDragged(null); }}
        >
          <PointRow
            agenda={agenda}
            item={item}
            pair={pair}
            isBusy={busy.includes(item.id)}
            isFirst={at === 0}
            isLast={at === open.length - 1}
            onMove={(by) => { move(item, by); }}
          />
        </li>
      ))}
      {waiting.map(({ id, text }) => (
        <li key={id} class="waiting"><span>{text}</span><span class="secondary">{messages.waiting}</span></li>
      ))}
    </ul>
  );
}

interface Reordering {
  readonly move: (item: AgendaItem, by: -1 | 1) => void;
  /** @param at - the place of the point on which the other one was dropped. */
  readonly drop: (dragged: string | null, at: number) => void;
}

function useReordering(agenda: AgendaSession, open: readonly AgendaItem[]): Reordering {
  const announce = useAnnounce();
  const place = async (item: string, before: string | null, position: number): Promise<void> => {
    if (await agenda.edit(item, { edit: 'placeBefore', before })) {
      announce(messages.announcements.position({ at: position, of: open.length }));
    }
  };
  const indexOf = (item: string): number => open.findIndex(({ id }) => id === item);
  return {
    move: (item, by) => {
      const before = placeBefore(open, item.id, by);
      if (before !== undefined) {
        void place(item.id, before, indexOf(item.id) + by + 1);
      }
    },
    drop: (dragged, at) => {
      const onto = open[at]?.id ?? null;
      if (dragged !== null && dragged !== onto) {
        void place(dragged, indexOf(dragged) < at ? open[at + 1]?.id ?? null : onto, at + 1);
      }
    },
  };
}
