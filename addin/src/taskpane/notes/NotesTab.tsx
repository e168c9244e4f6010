import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pair } from '../../api/types';
import { notesWords } from '../../messages';
import { FailureNotice } from '../controls/Notice';
import { useStore } from '../state/store';
import { Actions } from './Actions';
import { LastNotes } from './EarlierNotes';
import type { NotebookSession } from './notebookSession';
import { NoteEditor } from './NoteEditor';
import { Written } from '../controls/LinkedText';

interface Props {
  readonly notebook: NotebookSession;
  readonly pair: Pair;
}

export function NotesTab({ notebook, pair }: Props): JSX.Element {
  const written = useStore(notebook.written);
  useEffect(() => { if (notebook.written.state.at !== 'ready') { void notebook.open(); } }, [notebook]);
  const theirs = written.at === 'ready' ? written.value.items.filter((one) => one.author === pair.person.id && one.kind === 'sharedNote') : [];
  return (
    <>
      <Actions notebook={notebook} pair={pair} />
      {written.at === 'failed' && <FailureNotice title={notesWords.failed} failure={written.failure} onRetry={() => { void notebook.open(); }} />}
      <NoteEditor note={notebook.shared} kind="shared" name={pair.person.name}>
        {theirs.map((one) => <div key={one.id} class="theirs"><h3>{notesWords.theirs(pair.person.name)}</h3><p class="note"><Written text={one.text} /></p></div>)}
      </NoteEditor>
      <NoteEditor note={notebook.own} kind="own" name={pair.person.name} />
      <LastNotes notebook={notebook} pair={pair} />
    </>
  );
}
