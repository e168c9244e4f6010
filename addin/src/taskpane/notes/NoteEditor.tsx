import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { notesWords, paneWords } from '../../messages';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useStore } from '../state/store';
import type { Draft } from './draft';
import type { NoteSession } from './noteSession';

interface Props {
  readonly note: NoteSession;
  readonly kind: 'shared' | 'own';
  readonly name: string;
  readonly children?: ComponentChildren;
}

/** Who reads it stands above the text, in words, with a sign and a colour of its own. */
export function NoteEditor({ note, kind, name, children }: Props): JSX.Element {
  const id = useId();
  const draft = useStore(note.store);
  const words = notesWords[kind];
  return (
    <section class={`editor ${kind}`}>
      <div class="title">
        <h2><label for={id}><Icon name={kind === 'shared' ? 'people' : 'lock'} /> {words.title}</label></h2>
        <span class="reads" id={`${id}-who`}>{kind === 'shared' ? notesWords.shared.who(name) : notesWords.own.who}</span>
      </div>
      <textarea
        id={id}
        rows={4}
        value={draft.text}
        placeholder={words.hint}
        maxLength={60_000}
        aria-describedby={`${id}-who ${id}-phase`}
        onInput={(event) => { note.type(event.currentTarget.value); }}
        onBlur={() => { void note.save(); }}
      />
      <p id={`${id}-phase`} class={`phase ${draft.phase}`} role="status">{phaseWords(draft)}</p>
      {draft.phase === 'refused' && <Button onClick={() => { note.retry(); }}>{paneWords.retry}</Button>}
      {draft.phase === 'conflict' && draft.theirs !== null && <Conflict note={note} draft={draft} theirs={draft.theirs.text} />}
      {children}
    </section>
  );
}

function Conflict({ note, draft, theirs }: { readonly note: NoteSession; readonly draft: Draft; readonly theirs: string }): JSX.Element {
  const words = notesWords.conflict;
  return (
    <div class="notice warns" role="group" aria-label={words.title}>
      <Icon name="warning" />
      <div>
        <strong>{words.title}</strong>
        <p>{words.text}</p>
        <h3>{words.here}</h3>
        <p class="note">{draft.text}</p>
        <h3>{words.elsewhere}</h3>
        <p class="note">{theirs}</p>
        <div class="row">
          <Button look="primary" onClick={() => { note.choose('both'); }}>{words.both}</Button>
          <Button onClick={() => { note.choose('mine'); }}>{words.mine}</Button>
          <Button onClick={() => { note.choose('theirs'); }}>{words.theirs}</Button>
        </div>
      </div>
    </div>
  );
}

function phaseWords(draft: Draft): string {
  const word = notesWords.phases[draft.phase === 'idle' && draft.saved === null ? 'empty' : draft.phase];
  return draft.why === null || draft.why === '' ? word : `${word}: ${draft.why}`;
}
