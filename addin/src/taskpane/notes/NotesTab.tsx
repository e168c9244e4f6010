import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pair } from '../../api/types';
import { noteMessages } from '../../messages/notes';
import { LinkedText } from '../controls/LinkedText';
import { FailureNotice } from '../controls/Notice';
import { valueOf } from '../state/loaded';
import { useStore } from '../state/store';
import { Actions } from './Actions';
import { EarlierNotes } from './EarlierNotes';
import type { NotebookSession } from './notebookSession';
import { NoteEditor } from './NoteEditor';

interface Props {
  readonly notebook: NotebookSession;
  readonly pair: Pair;
}

export function NotesTab({ notebook, pair }: Props): JSX.Element {
  const notes = useStore(notebook.notes);
  useEffect(() => { if (notebook.notes.state.kind !== 'ready') { void notebook.open(); } }, [notebook]);
  const { id, name } = pair.person;
  const theirs = valueOf(notes)?.items.filter(({ author, kind }) => author === id && kind === 'sharedNote') ?? [];
  const open = (): void => { void notebook.open(); };
  return (
    <>
      <Actions notebook={notebook} pair={pair} />
      {notes.kind === 'failed' && <FailureNotice title={noteMessages.failed} failure={notes.failure} onRetry={open} />}
      <NoteEditor note={notebook.sharedNote} kind="shared" name={name}>
        {theirs.map((note) => (
          <div key={note.id} class="theirs">
            <h3>{noteMessages.theirs(name)}</h3>
            <p class="note"><LinkedText text={note.text} /></p>
          </div>
        ))}
      </NoteEditor>
      <NoteEditor note={notebook.privateNote} kind="private" name={name} />
      <EarlierNotes notebook={notebook} pair={pair} />
    </>
  );
}
