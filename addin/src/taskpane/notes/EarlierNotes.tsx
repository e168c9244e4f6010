import type { JSX } from 'preact';
import type { Pair, Writing } from '../../api/types';
import { notesWords } from '../../messages';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useStore } from '../state/store';
import type { NotebookSession } from './notebookSession';
import { Written } from '../controls/LinkedText';

/** What was written for 1:1s before this one. */
export function LastNotes({ notebook, pair }: { readonly notebook: NotebookSession; readonly pair: Pair }): JSX.Element {
  const { older, hasReadAll } = useStore(notebook.store);
  const words = notesWords.last;
  const notes = (older.length > 0 ? older : pair.recentNotes).filter((one) => one.occurrence !== notebook.occurrence);
  return (
    <section>
      <h2>{words.heading}</h2>
      {notes.length === 0 && <p class="quiet">{words.none}</p>}
      {notes.map((note) => <LastNote key={note.id} note={note} pair={pair} />)}
      {!hasReadAll && notes.length > 0 && <Button onClick={() => { void notebook.readOlder(); }}>{words.older}</Button>}
    </section>
  );
}

/** One note, to be read: by whom, for when, and who reads it. */
export function LastNote({ note, pair }: { readonly note: Writing; readonly pair: Pair }): JSX.Element {
  const { dates } = usePane();
  const isPrivate = note.kind === 'privateNote';
  return (
    <article class={isPrivate ? 'last own' : 'last shared'}>
      <p class="quiet">
        <Icon name={isPrivate ? 'lock' : 'people'} /> {isPrivate ? notesWords.last.private : notesWords.last.shared}
        {' · '}{note.author === pair.person.id ? pair.person.name : notesWords.todo.you}
        {' · '}{dates.day(note.occurrence ?? note.writtenAt)}
      </p>
      <p class="note"><Written text={note.text} /></p>
    </article>
  );
}
