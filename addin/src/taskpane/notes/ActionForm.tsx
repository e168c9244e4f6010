import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Pair } from '../../api/types';
import { notesWords, paneWords } from '../../messages';
import { useAnnounce } from '../context';
import { Button } from '../controls/Button';
import type { NotebookSession } from './notebookSession';

interface Props {
  readonly notebook: NotebookSession;
  readonly pair: Pair;
  /** What stands there at first. */
  readonly first: string;
  readonly onClose: () => void;
}

export function ActionForm({ notebook, pair, first, onClose }: Props): JSX.Element {
  const id = useId();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(first);
  const [owner, setOwner] = useState<'author' | 'partner'>('author');
  const [due, setDue] = useState('');
  const words = notesWords.todo;
  useEffect(() => { field.current?.focus(); }, []); // The person has just asked for the form.

  const add = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') {
      announce(words.said.added);
      onClose();
      void notebook.addAction({ text: text.trim(), owner, ...due === '' ? {} : { due } });
    }
  };
  return (
    <form class="card" onSubmit={add}>
      <label for={`${id}-what`}>{words.what}</label>
      <input ref={field} id={`${id}-what`} value={text} required maxLength={1_000} onInput={(event) => { setText(event.currentTarget.value); }} />
      <label for={`${id}-who`}>{words.who}</label>
      <select id={`${id}-who`} value={owner} onChange={(event) => { setOwner(event.currentTarget.value === 'partner' ? 'partner' : 'author'); }}>
        <option value="author">{words.you}</option>
        <option value="partner">{pair.person.name}</option>
      </select>
      <label for={`${id}-due`}>{words.due}</label>
      <input id={`${id}-due`} type="date" value={due} onInput={(event) => { setDue(event.currentTarget.value); }} />
      <div class="row"><button type="submit" class="plain primary">{words.add}</button><Button look="subtle" onClick={onClose}>{paneWords.cancel}</Button></div>
    </form>
  );
}
