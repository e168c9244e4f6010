import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { agendaWords } from '../../messages';
import { useAnnounce } from '../context';
import { useStore } from '../state/store';
import type { AgendaSession } from './agendaSession';

const longest = 1_000;

export function AddPoint({ agenda }: { readonly agenda: AgendaSession }): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { rejected } = useStore(agenda.store);
  const announce = useAnnounce();
  useEffect(() => { if (rejected !== null) { setText((typed) => typed || rejected); } }, [rejected]);

  const add = (event: Event): void => {
    event.preventDefault();
    const point = field.current?.value.trim() ?? ''; // what stands there, even if it is not drawn yet
    if (point !== '') {
      setText('');
      announce(agendaWords.said.added);
      void agenda.add(point);
    }
  };
  return (
    <form class="add" onSubmit={add}>
      <label class="unseen" for={id}>{agendaWords.add}</label>
      <input ref={field} id={id} value={text} maxLength={longest} placeholder={agendaWords.add} autocomplete="off" onInput={(event) => { setText(event.currentTarget.value); }} />
      <button type="submit" class="plain" aria-label={agendaWords.add}>{agendaWords.addButton}</button>
    </form>
  );
}
