import type { JSX } from 'preact';
import type { Pair, NotebookEntry } from '../../api/types';
import * as messages from '../../catalogue/earlierNotes';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { betweenFacts } from '../controls/joined';
import { LinkedText } from '../controls/LinkedText';
import { FailureNotice } from '../controls/Notice';
import { useStore } from '../state/store';
import type { NotebookSession } from './notebookSession';

/** The notes of the 1:1s before this one, latest first. */
export function EarlierNotes({ notebook, pair }: { readonly notebook: NotebookSession; readonly pair: Pair }): JSX.Element {
  const { older, hasReadAll, olderFailure } = useStore(notebook.store);
  const written = useStore(notebook.notes);
  const known = older.length > 0 ? older : pair.recentNotes;
  const notes = known.filter(({ occurrence, writtenAt }) => Date.parse(occurrence ?? writtenAt) < Date.parse(notebook.occurrence));
  const mayHaveMore = !hasReadAll && known.length > 0;
  return (
    <section>
      <h2>{messages.heading}</h2>
      {notes.length === 0 && !mayHaveMore && written.kind === 'ready' && <p class="secondary">{messages.none}</p>}
      {notes.length === 0 && written.kind === 'failed' && <p class="secondary">{messages.unknown}</p>}
      {notes.map((note) => <EarlierNote key={note.id} note={note} pair={pair} />)}
      {olderFailure !== null && <FailureNotice title={messages.failed} failure={olderFailure} />}
      {mayHaveMore && <Button onClick={() => { void notebook.readOlder(); }}>{messages.older}</Button>}
    </section>
  );
}

/** A note that can only be read, with its author, its date and who can read it. */
export function EarlierNote({ note, pair }: { readonly note: NotebookEntry; readonly pair: Pair }): JSX.Element {
  const { dates } = usePane();
  const isPrivate = note.kind === 'privateNote';
  return (
    <article class={isPrivate ? 'earlier private' : 'earlier shared'}>
      <p class="secondary">
        <Icon name={isPrivate ? 'lock' : 'people'} /> {messages.kinds[isPrivate ? 'private' : 'shared']}
        {betweenFacts}{note.author === pair.person.id ? pair.person.name : messages.you}
        {betweenFacts}{dates.day(note.occurrence ?? note.writtenAt)}
      </p>
      <p class="note"><LinkedText text={note.text} /></p>
    </article>
  );
}
