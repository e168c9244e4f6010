import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AgendaItem } from '../../api/types';
import * as paneMessages from '../../catalogue/pane';
import { agendaMessages } from '../../messages/agendas';
import { Button } from '../controls/Button';
import { KeptSince } from '../controls/KeptSince';
import { useKeptEntry } from '../controls/useKeptEntry';
import { longestPoint } from './AddPoint';

interface Props {
  readonly item: AgendaItem;
  /** Under which what is being typed is kept. */
  readonly name: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

export function WordingForm({ item, name, onSave, onCancel }: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const { entry: { text }, change, forget, since } = useKeptEntry(name, { text: item.text });
  useEffect(() => { field.current?.focus(); }, []); // The person has just asked to write here.
  const save = (event: Event): void => {
    event.preventDefault();
    if (text.trim() !== '') {
      forget();
      onSave(text.trim());
    }
  };
  const cancel = (): void => {
    forget();
    onCancel();
  };
  return (
    <form class="text" onSubmit={save}>
      <input
        ref={field}
        value={text}
        maxLength={longestPoint}
        aria-label={agendaMessages.actions.newWording}
        onInput={(event) => { change({ text: event.currentTarget.value }); }}
      />
      <KeptSince since={since} />
      <div class="row">
        <button type="submit" class="plain">{paneMessages.save}</button>
        <Button look="subtle" onClick={cancel}>{paneMessages.cancel}</Button>
      </div>
    </form>
  );
}
