import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pair, NotebookEntry } from '../../api/types';
import * as messages from '../../catalogue/notes';
import { LinkedText } from '../controls/LinkedText';
import { FailureNotice } from '../controls/Notice';
import { valueOf } from '../state/loaded';
import { useStore } from '../state/store';
import { Actions } from './Actions';
import { EarlierNotes } from './EarlierNotes';
import type { NotebookSession } from './notebookSession';
import { NoteEditor } from './NoteEditor';
import type { NoteSession } from './noteSession';

interface Props {
  readonly notebook: NotebookSession;
  readonly pair: Pair;
}

export function NotesTab({ notebook, pair }: Props): JSX.Element {
  const notes = useStore(notebook.notes);
  useEffect(() => { if (notebook.notes.state.kind !== 'ready') { void notebook.open(); } }, [notebook]);
  const { id, name } = pair.person;
  const items = valueOf(notes)?.items ?? [];
  const theirs = items.filter(({ author, kind }) => author === id && kind === 'sharedNote');
  const others = (session: NoteSession, kind: NotebookEntry['kind']): readonly NotebookEntry[] =>
    items.filter((note) => note.author !== id && note.kind === kind && note.id !== session.store.state.id);
  const open = (): void => { void notebook.open(); };
  return (
    <>
      <Actions notebook={notebook} pair={pair} />
      {notes.kind === 'failed' && <FailureNotice title={messages.failed} failure={notes.failure} onRetry={open} />}
      <NoteEditor note={notebook.sharedNote} kind="shared" name={name}>
        {theirs.map((note) => <OtherNote key={note.id} title={messages.theirs({ name })} text={note.text} />)}
        {others(notebook.sharedNote, 'sharedNote').map(toSecondNote)}
      </NoteEditor>
      <NoteEditor note={notebook.privateNote} kind="private" name={name}>
        {others(notebook.privateNote, 'privateNote').map(toSecondNote)}
      </NoteEditor>
      <EarlierNotes notebook={notebook} pair={pair} />
    </>
  );
}

function toSecondNote({ id, text }: NotebookEntry): JSX.Element {
  return <OtherNote key={id} title={messages.alsoYours} text={text} />;
}

/** A note for this 1:1 that can only be read: the other person's, or a second one from a version that made two. */
function OtherNote({ title, text }: { readonly title: string; readonly text: string }): JSX.Element {
  return (
    <div class="theirs">
      <h3>{title}</h3>
      <p class="note"><LinkedText text={text} /></p>
    </div>
  );
}
