import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Pair } from '../../api/types';
import * as messages from '../../catalogue/actions';
import * as paneMessages from '../../catalogue/pane';
import { Button } from '../controls/Button';
import { KeptSince } from '../controls/KeptSince';
import { useKeptEntry } from '../controls/useKeptEntry';
import type { ActionEntry } from './actionEntry';

interface Props {
  /** The name under which what is being typed is kept. */
  readonly name: string;
  readonly pair: Pick<Pair, 'pairId' | 'person'>;
  readonly initial: ActionEntry;
  /** What the button that saves says. */
  readonly button: string;
  /** Returns whether it was accepted. Until then it is kept. */
  readonly onSave: (entry: ActionEntry) => Promise<boolean>;
  /** After saving, and when it is given up. */
  readonly onClose: () => void;
}

const longestAction = 1_000;

/** What is to be done, by whom and by when. */
export function ActionForm({ name, pair, initial, button, onSave, onClose }: Props): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { entry, change, forget, since } = useKeptEntry(name, initial);
  useEffect(() => { field.current?.focus(); }, []); // The person has just opened the form.

  const close = (): void => {
    forget();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (entry.text.trim() !== '' && await onSave(entry)) {
      close();
    }
  };
  return (
    <form class="card" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <label for={`${id}-what`}>{messages.what}</label>
      <input
        ref={field}
        id={`${id}-what`}
        value={entry.text}
        required
        maxLength={longestAction}
        onInput={(event) => { change({ text: event.currentTarget.value }); }}
      />
      <label for={`${id}-who`}>{messages.who}</label>
      <select
        id={`${id}-who`}
        value={entry.owner}
        onChange={(event) => { change({ owner: event.currentTarget.value === 'partner' ? 'partner' : 'author' }); }}
      >
        <option value="author">{messages.you}</option>
        <option value="partner">{pair.person.name}</option>
      </select>
      <label for={`${id}-due`}>{messages.dueDate}</label>
      <input id={`${id}-due`} type="date" value={entry.due} onInput={(event) => { change({ due: event.currentTarget.value }); }} />
      <KeptSince since={since} />
      <div class="row">
        <button type="submit" class="plain primary">{button}</button>
        <Button look="subtle" onClick={close}>{paneMessages.cancel}</Button>
      </div>
    </form>
  );
}
