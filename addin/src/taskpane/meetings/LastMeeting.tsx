import type { JSX } from 'preact';
import type { AgendaItem, Pair, Writing } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import { agendaWords, lastTimeWords as words, notesWords } from '../../messages';
import { usePane } from '../context';
import { FailureNotice, Skeleton } from '../controls/Notice';
import { useFetched } from '../controls/useFetched';
import { LastNote } from '../notes/EarlierNotes';
import { Written } from '../controls/LinkedText';
import { readLastTime, type LastTime as Read } from './readLastMeeting';

/** The agenda and the notes of the 1:1 before, to be read. */
export function LastTime({ pair, start }: { readonly pair: Pair; readonly start: Instant }): JSX.Element {
  const { dates } = usePane();
  const [read, again] = useFetched<Read>((api) => readLastTime(api, { pair: pair.pairId, start }));
  return (
    <>
      <h2>{words.heading(dates.moment(start))}</h2>
      {read.at === 'loading' && <Skeleton lines={4} />}
      {read.at === 'failed' && <FailureNotice title={words.failed} failure={read.failure} onRetry={() => { void again(); }} />}
      {read.at === 'ready' && <Shown of={read.value} pair={pair} />}
    </>
  );
}

function Shown({ of: { points, notes, actions }, pair }: { readonly of: Read; readonly pair: Pair }): JSX.Element {
  return (
    <>
      <h3>{words.points}</h3>
      {points === null || points.length === 0
        ? <p class="quiet">{points === null ? words.noAgenda : words.noPoints}</p>
        : <ul class="points">{points.map((point) => <li key={point.id}><Point point={point} pair={pair} /></li>)}</ul>}
      {actions.length > 0 && <h3>{notesWords.todo.heading}</h3>}
      {actions.length > 0 && <ul class="points">{actions.map((action) => <li key={action.id}><Action action={action} pair={pair} /></li>)}</ul>}
      <h3>{words.notes}</h3>
      {notes.length === 0 && <p class="quiet">{words.noNotes}</p>}
      {notes.map((note) => <LastNote key={note.id} note={note} pair={pair} />)}
    </>
  );
}

function Point({ point, pair }: { readonly point: AgendaItem; readonly pair: Pair }): JSX.Element {
  const place = { open: null, done: agendaWords.done, movedOn: agendaWords.movedOn }[point.place];
  return <Line text={point.text} isDone={point.place === 'done'} facts={[nameOf(point.author, pair), place]} />;
}

function Action({ action: { text, action }, pair }: { readonly action: Writing; readonly pair: Pair }): JSX.Element {
  const isDone = action?.doneAt != null;
  return <Line text={text} isDone={isDone} facts={[nameOf(action?.owner ?? '', pair), isDone ? agendaWords.done : null]} />;
}

function Line({ text, isDone, facts }: { readonly text: string; readonly isDone: boolean; readonly facts: readonly (string | null)[] }): JSX.Element {
  return (
    <div class={isDone ? 'point closed' : 'point'}>
      <div class="text"><Written text={text} /><span class="quiet">{facts.filter((fact) => fact !== null).join(' · ')}</span></div>
    </div>
  );
}

function nameOf(person: string, pair: Pair): string {
  return person === pair.person.id ? pair.person.name : notesWords.todo.you;
}
