import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AgendaItem, ItemEdit, Pair } from '../../api/types';
import { agendaWords, paneWords } from '../../messages';
import { useAnnounce } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { Written } from '../controls/LinkedText';
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

export function PointRow({ agenda, item, pair, isBusy, isFirst, isLast, onMove }: Props): JSX.Element {
  const id = useId();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const [isReworded, setReworded] = useState(false);
  const isTheirs = item.author === pair.person.id;
  const isClosed = item.place !== 'open';
  const words = agendaWords.actions;

  const edit = async (what: ItemEdit, said: string): Promise<void> => {
    if (await agenda.edit(item.id, what)) {
      announce(said);
    }
  };
  const byKey = (event: KeyboardEvent): void => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  const tick = (): void => {
    void (isClosed ? edit({ edit: item.place === 'movedOn' ? 'bringBack' : 'reopen' }, agendaWords.said.reopened) : edit({ edit: 'tickOff' }, agendaWords.said.ticked));
  };
  const remove = async (): Promise<void> => {
    if (await agenda.remove(item.id)) {
      announce(agendaWords.said.removed);
    }
  };

  return (
    <div class={isClosed ? 'point closed' : 'point'} onKeyDown={byKey}>
      <input type="checkbox" checked={item.place === 'done'} disabled={isBusy} aria-label={words.tick(item.text)} onChange={tick} />
      {isReworded
        ? <Reword item={item} onSave={(text) => { setReworded(false); void edit({ edit: 'reword', text }, agendaWords.said.reworded); }} onCancel={() => { setReworded(false); }} />
        : <div class="text"><Written text={item.text} /><Meta item={item} author={isTheirs ? pair.person.name : agendaWords.you} /></div>}
      <Button look="subtle" isIcon label={words.more(item.text)} isExpanded={isOpen} controls={`${id}-more`} isBusy={isBusy} onClick={() => { setOpen(!isOpen); }}><Icon name="more" /></Button>
      <div id={`${id}-more`} class="more" role="group" aria-label={words.group(item.text)} hidden={!isOpen}>
        {isClosed
          ? item.place === 'movedOn' && <Button onClick={() => { void edit({ edit: 'bringBack' }, agendaWords.said.broughtBack); }}>{words.bringBack}</Button>
          : (
            <>
              {!isFirst && <Button onClick={() => { onMove(-1); }}>{words.up}</Button>}
              {!isLast && <Button onClick={() => { onMove(1); }}>{words.down}</Button>}
              <Button onClick={() => { void edit({ edit: 'moveToNextTime' }, agendaWords.said.moved); }}>{words.nextTime}</Button>
            </>
          )}
        {!isTheirs && <Button onClick={() => { setOpen(false); setReworded(true); }}>{words.reword}</Button>}
        {!isTheirs && <Button onClick={() => { void remove(); }}>{words.remove}</Button>}
      </div>
    </div>
  );
}

function Meta({ item, author }: { readonly item: AgendaItem; readonly author: string }): JSX.Element {
  const place = item.place === 'done' ? agendaWords.done : item.place === 'movedOn' ? agendaWords.movedOn : null;
  const carried = item.timesCarried > 0 ? agendaWords.carried(item.timesCarried) : null;
  return <span class="quiet">{[author, place, carried].filter((part) => part !== null).join(' · ')}</span>;
}

function Reword({ item, onSave, onCancel }: { readonly item: AgendaItem; readonly onSave: (text: string) => void; readonly onCancel: () => void }): JSX.Element {
  const [text, setText] = useState(item.text);
  return (
    <form class="text" onSubmit={(event) => { event.preventDefault(); if (text.trim() !== '') { onSave(text.trim()); } }}>
      <input value={text} maxLength={1_000} aria-label={agendaWords.actions.text} onInput={(event) => { setText(event.currentTarget.value); }} />
      <div class="row"><button type="submit" class="plain">{paneWords.save}</button><Button look="subtle" onClick={onCancel}>{paneWords.cancel}</Button></div>
    </form>
  );
}
