import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AgendaItem } from '../../api/types';
import * as paneMessages from '../../catalogue/pane';
import * as messages from '../../catalogue/points';
import { Button } from '../controls/Button';
import { KeptSince } from '../controls/KeptSince';
import { useKeptEntry } from '../controls/useKeptEntry';
import { longestPoint } from './AddPoint';

interface Props {
  readonly item: AgendaItem;
  /** The name under which what is being typed is kept. */
  readonly name: string;
  /** Returns whether the server has accepted it. Until then it is kept. */
  readonly onSave: (text: string) => Promise<boolean>;
  /** After saving, and when it is given up. */
  readonly onClose: () => void;
}

export function WordingForm({ item, name, onSave, onClose }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const { entry: { text }, change, forget, since } = useKeptEntry(name, { text: item.text });
  useEffect(() => { field.current?.focus(); }, []); // The person has just asked to write here.
  const close = (): void => {
    forget();
    onClose();
  };
  const save = async (): Promise<void> => {
    if (text.trim() !== '' && await onSave(text.trim())) {
      close();
    }
  };
  return (
    <form class="text" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <input
        ref={field}
        value={text}
        maxLength={longestPoint}
        aria-label={messages.actions.newWording}
        onInput={(event) => { change({ text: event.currentTarget.value }); }}
      />
      <KeptSince since={since} />
      <div class="row">
        <button type="submit" class="plain">{paneMessages.save}</button>
        <Button look="subtle" onClick={close}>{paneMessages.cancel}</Button>
      </div>
    </form>
  );
}
