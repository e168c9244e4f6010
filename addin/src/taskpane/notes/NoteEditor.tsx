import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import * as paneMessages from '../../catalogue/pane';
import { noteMessages } from '../../messages/notes';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useStore } from '../state/store';
import type { Draft } from './draft';
import type { NoteSession } from './noteSession';

interface Props {
  readonly note: NoteSession;
  readonly kind: 'shared' | 'private';
  /** The other person's name. */
  readonly name: string;
  readonly children?: ComponentChildren;
}

const longestNote = 60_000;

/** Shows who can read the note above its text, with an icon and a colour. */
export function NoteEditor({ note, kind, name, children }: Props): JSX.Element {
  const id = useId();
  const draft = useStore(note.store);
  const readers = kind === 'shared' ? noteMessages.shared.readers(name) : noteMessages.private.readers;
  return (
    <section class={`editor ${kind}`}>
      <div class="title">
        <h2><label for={id}><Icon name={kind === 'shared' ? 'people' : 'lock'} /> {noteMessages[kind].title}</label></h2>
        <span class="readers" id={`${id}-readers`}>{readers}</span>
      </div>
      <textarea
        id={id}
        rows={4}
        value={draft.text}
        placeholder={noteMessages[kind].hint}
        maxLength={longestNote}
        aria-describedby={`${id}-readers ${id}-phase`}
        onInput={(event) => { note.type(event.currentTarget.value); }}
        onBlur={() => { void note.save(); }}
      />
      <p id={`${id}-phase`} class={`phase ${draft.phase}`} role="status">{phaseMessage(draft)}</p>
      {draft.phase === 'refused' && <Button onClick={() => { note.retry(); }}>{paneMessages.retry}</Button>}
      {draft.phase === 'conflict' && draft.theirs !== null && <Conflict note={note} draft={draft} theirs={draft.theirs.text} />}
      {children}
    </section>
  );
}

function phaseMessage(draft: Draft): string {
  const message = noteMessages.phases[draft.phase === 'idle' && draft.saved === null ? 'empty' : draft.phase];
  return draft.reason === null || draft.reason === '' ? message : `${message}: ${draft.reason}`;
}

interface ConflictProps {
  readonly note: NoteSession;
  readonly draft: Draft;
  readonly theirs: string;
}

function Conflict({ note, draft, theirs }: ConflictProps): JSX.Element {
  const messages = noteMessages.conflict;
  return (
    <div class="notice warns" role="group" aria-label={messages.title}>
      <Icon name="warning" />
      <div>
        <strong>{messages.title}</strong>
        <p>{messages.text}</p>
        <h3>{messages.here}</h3>
        <p class="note">{draft.text}</p>
        <h3>{messages.elsewhere}</h3>
        <p class="note">{theirs}</p>
        <div class="row">
          <Button look="primary" onClick={() => { note.choose('both'); }}>{messages.both}</Button>
          <Button onClick={() => { note.choose('mine'); }}>{messages.mine}</Button>
          <Button onClick={() => { note.choose('theirs'); }}>{messages.theirs}</Button>
        </div>
      </div>
    </div>
  );
}
