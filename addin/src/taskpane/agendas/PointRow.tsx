import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AgendaItem, ItemEdit, Pair } from '../../api/types';
import * as paneMessages from '../../catalogue/pane';
import { agendaMessages } from '../../messages/agendas';
import { useAnnounce } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { LinkedText } from '../controls/LinkedText';
import { longestPoint } from './AddPoint';
import type { AgendaSession } from './agendaSession';

interface Props {
  readonly agenda: AgendaSession;
  readonly item: AgendaItem;
  readonly pair: Pair;
  readonly isBusy: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

const { actions, announcements } = agendaMessages;

export function PointRow({ agenda, item, pair, isBusy, isFirst, isLast, onMove }: Props): JSX.Element {
  const id = useId();
  const { edit, tick, remove } = usePointEdits(agenda, item);
  const [isOpen, setOpen] = useState(false);
  const [isRewording, setRewording] = useState(false);
  const isTheirs = item.author === pair.person.id;
  const isClosed = item.place !== 'open';
  const moveByKey = (event: KeyboardEvent): void => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  const saveWording = (text: string): void => {
    setRewording(false);
    edit({ edit: 'reword', text }, announcements.reworded);
  };

  return (
    <div class={isClosed ? 'point closed' : 'point'} onKeyDown={moveByKey}>
      <input type="checkbox" checked={item.place === 'done'} disabled={isBusy} aria-label={actions.tick(item.text)} onChange={tick} />
      {isRewording
        ? <WordingForm item={item} onSave={saveWording} onCancel={() => { setRewording(false); }} />
        : <PointText item={item} author={isTheirs ? pair.person.name : agendaMessages.you} />}
      <Button
        look="subtle"
        isIcon
        label={actions.more(item.text)}
        isExpanded={isOpen}
        controls={`${id}-more`}
        isBusy={isBusy}
        onClick={() => { setOpen(!isOpen); }}
      >
        <Icon name="more" />
      </Button>
      <div id={`${id}-more`} class="more" role="group" aria-label={actions.group(item.text)} hidden={!isOpen}>
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

interface PointEdits {
  readonly edit: (what: ItemEdit, announcement: string) => void;
  readonly tick: () => void;
  readonly remove: () => void;
}

/** Announces each change once the server has accepted it. */
function usePointEdits(agenda: AgendaSession, item: AgendaItem): PointEdits {
  const announce = useAnnounce();
  const announceAfter = async (change: Promise<boolean>, announcement: string): Promise<void> => {
    if (await change) {
      announce(announcement);
    }
  };
  const edit = (what: ItemEdit, announcement: string): void => { void announceAfter(agenda.edit(item.id, what), announcement); };
  const tick = (): void => {
    switch (item.place) {
      case 'open': edit({ edit: 'tickOff' }, announcements.ticked); break;
      case 'done': edit({ edit: 'reopen' }, announcements.reopened); break;
      case 'movedOn': edit({ edit: 'bringBack' }, announcements.reopened); break;
    }
  };
  const remove = (): void => { void announceAfter(agenda.remove(item.id), announcements.removed); };
  return { edit, tick, remove };
}

function PointText({ item, author }: { readonly item: AgendaItem; readonly author: string }): JSX.Element {
  const place = { open: null, done: agendaMessages.done, movedOn: agendaMessages.movedOn }[item.place];
  const carried = item.timesCarried > 0 ? agendaMessages.carriedOver(item.timesCarried) : null;
  const details = [author, place, carried].filter((detail) => detail !== null);
  return <div class="text"><LinkedText text={item.text} /><span class="secondary">{details.join(' · ')}</span></div>;
}

interface WordingFormProps {
  readonly item: AgendaItem;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

function WordingForm({ item, onSave, onCancel }: WordingFormProps): JSX.Element {
  const [text, setText] = useState(item.text);
  const save = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') {
      onSave(text.trim());
    }
  };
  return (
    <form class="text" onSubmit={save}>
      <input
        value={text}
        maxLength={longestPoint}
        aria-label={actions.newWording}
        onInput={(event) => { setText(event.currentTarget.value); }}
      />
      <div class="row">
        <button type="submit" class="plain">{paneMessages.save}</button>
        <Button look="subtle" onClick={onCancel}>{paneMessages.cancel}</Button>
      </div>
    </form>
  );
}
