import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Pair } from '../../api/types';
import * as paneMessages from '../../catalogue/pane';
import { noteMessages } from '../../messages/notes';
import { useAnnounce } from '../context';
import { Button } from '../controls/Button';
import type { NotebookSession } from './notebookSession';

interface Props {
  readonly notebook: NotebookSession;
  readonly pair: Pair;
  /** The text to start with. */
  readonly initialText: string;
  readonly onClose: () => void;
}

const longestAction = 1_000;
const messages = noteMessages.toDo;

export function ActionForm({ notebook, pair, initialText, onClose }: Props): JSX.Element {
  const id = useId();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initialText);
  const [owner, setOwner] = useState<'author' | 'partner'>('author');
  const [due, setDue] = useState('');
  useEffect(() => { field.current?.focus(); }, []); // The person has just opened the form.

  const add = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') {
      announce(messages.announcements.added);
      onClose();
      void notebook.addAction({ text: text.trim(), owner, ...due === '' ? {} : { due } });
    }
  };
  return (
    <form class="card" onSubmit={add}>
      <label for={`${id}-what`}>{messages.what}</label>
      <input
        ref={field}
        id={`${id}-what`}
        value={text}
        required
        maxLength={longestAction}
        onInput={(event) => { setText(event.currentTarget.value); }}
      />
      <label for={`${id}-who`}>{messages.who}</label>
      <select
        id={`${id}-who`}
        value={owner}
        onChange={(event) => { setOwner(event.currentTarget.value === 'partner' ? 'partner' : 'author'); }}
      >
        <option value="author">{messages.you}</option>
        <option value="partner">{pair.person.name}</option>
      </select>
      <label for={`${id}-due`}>{messages.dueDate}</label>
      <input id={`${id}-due`} type="date" value={due} onInput={(event) => { setDue(event.currentTarget.value); }} />
      <div class="row">
        <button type="submit" class="plain primary">{messages.add}</button>
        <Button look="subtle" onClick={onClose}>{paneMessages.cancel}</Button>
      </div>
    </form>
  );
}
