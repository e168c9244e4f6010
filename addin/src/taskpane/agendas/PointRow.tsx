import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AgendaItem, ItemEdit, Pair } from '../../api/types';
import * as messages from '../../catalogue/points';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { joinedFacts } from '../controls/joined';
import { LinkedText } from '../controls/LinkedText';
import { useClosable } from '../controls/useClosable';
import { keptEntry } from '../state/keptEntry';
import type { AgendaSession } from './agendaSession';
import { openItems } from './agendaState';
import { WordingForm } from './WordingForm';

interface Props {
  readonly agenda: AgendaSession;
  readonly item: AgendaItem;
  readonly pair: Pair;
  readonly isBusy: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

const { actions, announcements } = messages;

export function PointRow({ agenda, item, pair, isBusy, isFirst, isLast, onMove }: Props): JSX.Element {
  const id = useId();
  const { save, edit, tick, remove } = usePointEdits(agenda, item, pair.pairId);
  const [isOpen, setOpen] = useState(false);
  const { localDrafts } = usePane();
  const wording = `wording/${pair.pairId}/${item.id}`;
  const [isRewording, setRewording] = useState(() => keptEntry(localDrafts, wording) !== null);
  useClosable(isOpen, () => { setOpen(false); });
  useClosable(isRewording, () => { setRewording(false); });
  const isTheirs = item.author === pair.person.id;
  const isClosed = item.place !== 'open';
  const moveByKey = (event: KeyboardEvent): void => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  const saveWording = (text: string): Promise<boolean> => save({ edit: 'reword', text }, announcements.reworded);

  return (
    <div class={isClosed ? 'point closed' : 'point'} onKeyDown={moveByKey}>
      <Tick item={item} isBusy={isBusy} onTick={tick} />
      {isRewording
        ? <WordingForm item={item} name={wording} onSave={saveWording} onClose={() => { setRewording(false); }} />
        : <PointText item={item} author={isTheirs ? pair.person.name : messages.you} />}
      <Button
        look="subtle"
        isIcon
        label={actions.more({ text: item.text })}
        isExpanded={isOpen}
        controls={`${id}-more`}
        isBusy={isBusy}
        onClick={() => { setOpen(!isOpen); }}
      >
        <Icon name="more" />
      </Button>
      <div id={`${id}-more`} class="more" role="group" aria-label={actions.group({ text: item.text })} hidden={!isOpen}>
        {!isClosed && !isFirst && <Button onClick={() => { onMove(-1); }}>{actions.up}</Button>}
        {!isClosed && !isLast && <Button onClick={() => { onMove(1); }}>{actions.down}</Button>}
        {!isClosed && <Button onClick={() => { edit({ edit: 'moveToNextTime' }, announcements.moved); }}>{actions.nextTime}</Button>}
        {item.place === 'movedOn' && (
          <Button onClick={() => { edit({ edit: 'bringBack' }, announcements.broughtBack); }}>{actions.bringBack}</Button>
        )}
        {!isTheirs && <Button onClick={() => { setOpen(false); setRewording(true); }}>{actions.reword}</Button>}
        {!isTheirs && <Button onClick={remove}>{actions.remove}</Button>}
      </div>
    </div>
  );
}

interface TickProps {
  readonly item: AgendaItem;
  readonly isBusy: boolean;
  readonly onTick: () => void;
}

/** Keeps the focus while it is busy, because it is not disabled: clicks do nothing. */
function Tick({ item, isBusy, onTick }: TickProps): JSX.Element {
  return (
    <input
      type="checkbox"
      checked={item.place === 'done'}
      aria-disabled={isBusy || undefined}
      aria-label={actions.tick({ text: item.text })}
      onClick={(event) => { if (isBusy) { event.preventDefault(); } }}
      onChange={onTick}
    />
  );
}

interface PointEdits {
  /** Returns whether the server has accepted it. */
  readonly save: (what: ItemEdit, announcement: string) => Promise<boolean>;
  readonly edit: (what: ItemEdit, announcement: string) => void;
  readonly tick: () => void;
  readonly remove: () => void;
}

/** Announces each change once the server has accepted it. */
function usePointEdits(agenda: AgendaSession, item: AgendaItem, pair: string): PointEdits {
  const announce = useAnnounce();
  const { deleted } = usePane();
  const save = async (what: ItemEdit, announcement: string): Promise<boolean> => {
    const isAccepted = await agenda.edit(item.id, what);
    if (isAccepted) {
      announce(announcement);
    }

    return isAccepted;
  };
  const edit = (what: ItemEdit, announcement: string): void => { void save(what, announcement); };
  const tick = (): void => {
    switch (item.place) {
      case 'open': edit({ edit: 'tickOff' }, announcements.ticked); break;
      case 'done': edit({ edit: 'reopen' }, announcements.reopened); break;
      case 'movedOn': edit({ edit: 'bringBack' }, announcements.reopened); break;
    }
  };
  const remove = async (): Promise<void> => {
    const open = openItems(agenda.store.state);
    const before = open[open.findIndex(({ id }) => id === item.id) + 1]?.id;
    if (await agenda.remove(item.id)) {
      deleted.add({ kind: 'point', id: item.id, pair, text: item.text, ...before === undefined ? {} : { before } });
      announce(announcements.removed);
    }
  };
  return { save, edit, tick, remove: () => { void remove(); } };
}

function PointText({ item, author }: { readonly item: AgendaItem; readonly author: string }): JSX.Element {
  const place = item.place === 'open' ? null : messages.places[item.place];
  const carried = item.timesCarried > 0 ? messages.carriedOver({ times: item.timesCarried }) : null;
  const details = [author, place, carried].filter((detail) => detail !== null);
  return <div class="text"><LinkedText text={item.text} /><span class="secondary">{joinedFacts(details)}</span></div>;
}
