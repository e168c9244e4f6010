import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import * as messages from '../../catalogue/notes';
import * as paneMessages from '../../catalogue/pane';
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
  const readers = kind === 'shared' ? messages.readBoth({ name }) : messages.readOnlyYou;
  return (
    <section class={`editor ${kind}`}>
      <div class="title">
        <h2><label for={id}><Icon name={kind === 'shared' ? 'people' : 'lock'} /> {messages.titles[kind]}</label></h2>
        <span class="readers" id={`${id}-readers`}>{readers}</span>
      </div>
      <textarea
        id={id}
        rows={4}
        value={draft.text}
        placeholder={messages.hints[kind]}
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
  const { phase, saved, reason } = draft;
  if (phase === 'idle' && saved === null) {
    return '';
  }

  return phase === 'refused' && reason !== null && reason !== '' ? messages.refusedBecause({ reason }) : messages.phases[phase];
}

interface ConflictProps {
  readonly note: NoteSession;
  readonly draft: Draft;
  readonly theirs: string;
}

function Conflict({ note, draft, theirs }: ConflictProps): JSX.Element {
  const { conflict } = messages;
  return (
    <div class="notice warns" role="group" aria-label={conflict.title}>
      <Icon name="warning" />
      <div>
        <strong>{conflict.title}</strong>
        <p>{conflict.text}</p>
        <h3>{conflict.here}</h3>
        <p class="note">{draft.text}</p>
        <h3>{conflict.elsewhere}</h3>
        <p class="note">{theirs}</p>
        <div class="row">
          <Button look="primary" onClick={() => { note.choose('both'); }}>{conflict.both}</Button>
          <Button onClick={() => { note.choose('mine'); }}>{conflict.mine}</Button>
          <Button onClick={() => { note.choose('theirs'); }}>{conflict.theirs}</Button>
        </div>
      </div>
    </div>
  );
}
