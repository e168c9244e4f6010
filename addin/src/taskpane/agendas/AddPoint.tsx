import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { agendaMessages } from '../../messages/agendas';
import { useAnnounce } from '../context';
import { useStore } from '../state/store';
import type { AgendaSession } from './agendaSession';

/** The API's limit. */
export const longestPoint = 1_000;

export function AddPoint({ agenda }: { readonly agenda: AgendaSession }): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { rejected } = useStore(agenda.store);
  const announce = useAnnounce();
  useEffect(() => { if (rejected !== null) { setText((typed) => typed || rejected); } }, [rejected]);

  const add = (event: Event): void => {
    event.preventDefault();
    const point = field.current?.value.trim() ?? ''; // From the field itself, which may be ahead of the state.
    if (point !== '') {
      setText('');
      announce(agendaMessages.announcements.added);
      void agenda.add(point);
    }
  };
  return (
    <form class="add" onSubmit={add}>
      <label class="visually-hidden" for={id}>{agendaMessages.add}</label>
      <input
        ref={field}
        id={id}
        value={text}
        maxLength={longestPoint}
        placeholder={agendaMessages.add}
        autocomplete="off"
        onInput={(event) => { setText(event.currentTarget.value); }}
      />
      <button type="submit" class="plain" aria-label={agendaMessages.add}>{agendaMessages.addButton}</button>
    </form>
  );
}
