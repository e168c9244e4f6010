import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import * as messages from '../../catalogue/points';
import { useAnnounce } from '../context';
import { KeptSince } from '../controls/KeptSince';
import { useKeptEntry } from '../controls/useKeptEntry';
import { useStore } from '../state/store';
import type { AgendaSession } from './agendaSession';

/** The API's limit. */
export const longestPoint = 1_000;

export function AddPoint({ agenda }: { readonly agenda: AgendaSession }): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { entry: { text }, change, forget, since } = useKeptEntry(`point/${agenda.address.pair}/${agenda.address.start}`, { text: '' });
  const { rejected } = useStore(agenda.store);
  const announce = useAnnounce();
  useEffect(() => { if (rejected !== null && text === '') { change({ text: rejected }); } }, [rejected]);

  const add = (event: Event): void => {
    event.preventDefault();
    const point = field.current?.value.trim() ?? ''; // From the field itself, which may be ahead of the state.
    if (point !== '') {
      forget();
      announce(messages.announcements.added);
      void agenda.add(point);
      field.current?.focus(); // Keeps the focus here after the button, too, because another point may follow.
    }
  };
  return (
    <form class="add" onSubmit={add}>
      <label class="visually-hidden" for={id}>{messages.add}</label>
      <input
        ref={field}
        id={id}
        value={text}
        maxLength={longestPoint}
        placeholder={messages.add}
        autocomplete="off"
        onInput={(event) => { change({ text: event.currentTarget.value }); }}
      />
      <button type="submit" class="plain" aria-label={messages.add}>{messages.addButton}</button>
      <KeptSince since={since} />
    </form>
  );
}
