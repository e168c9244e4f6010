import type { JSX } from 'preact';
import type { AgendaItem, Pair, NotebookEntry } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import { agendaMessages } from '../../messages/agendas';
import { meetingMessages } from '../../messages/meetings';
import { noteMessages } from '../../messages/notes';
import { usePane } from '../context';
import { Fetched } from '../controls/Fetched';
import { LinkedText } from '../controls/LinkedText';
import { useFetch } from '../controls/useFetch';
import { EarlierNote } from '../notes/EarlierNotes';
import { readLastMeeting, type LastMeeting } from './readLastMeeting';

const messages = meetingMessages.lastMeeting;

/** The agenda and the notes of the last 1:1, which can only be read. */
export function LastMeetingDetails({ pair, start }: { readonly pair: Pair; readonly start: Instant }): JSX.Element {
  const { dates } = usePane();
  const [meeting, reload] = useFetch((api) => readLastMeeting(api, { pair: pair.pairId, start }));
  return (
    <>
      <h2>{messages.heading(dates.moment(start))}</h2>
      <Fetched loaded={meeting} lines={4} title={messages.failed} onRetry={reload}>
        {(value) => <Details meeting={value} pair={pair} />}
      </Fetched>
    </>
  );
}

function Details({ meeting: { points, notes, actions }, pair }: { readonly meeting: LastMeeting; readonly pair: Pair }): JSX.Element {
  return (
    <>
      <h3>{messages.points}</h3>
      {points === null || points.length === 0
        ? <p class="secondary">{points === null ? messages.noAgenda : messages.noPoints}</p>
        : <ul class="points">{points.map((point) => <li key={point.id}><Point point={point} pair={pair} /></li>)}</ul>}
      {actions.length > 0 && <h3>{noteMessages.toDo.heading}</h3>}
      {actions.length > 0 && (
        <ul class="points">{actions.map((action) => <li key={action.id}><Action action={action} pair={pair} /></li>)}</ul>
      )}
      <h3>{messages.notes}</h3>
      {notes.length === 0 && <p class="secondary">{messages.noNotes}</p>}
      {notes.map((note) => <EarlierNote key={note.id} note={note} pair={pair} />)}
    </>
  );
}

function Point({ point, pair }: { readonly point: AgendaItem; readonly pair: Pair }): JSX.Element {
  const place = { open: null, done: agendaMessages.done, movedOn: agendaMessages.movedOn }[point.place];
  return <Line text={point.text} isDone={point.place === 'done'} facts={[nameOf(point.author, pair), place]} />;
}

function Action({ action: { text, action }, pair }: { readonly action: NotebookEntry; readonly pair: Pair }): JSX.Element {
  const isDone = action?.doneAt != null;
  return <Line text={text} isDone={isDone} facts={[nameOf(action?.owner ?? '', pair), isDone ? agendaMessages.done : null]} />;
}

function nameOf(person: string, pair: Pair): string {
  return person === pair.person.id ? pair.person.name : noteMessages.toDo.you;
}

interface LineProps {
  readonly text: string;
  readonly isDone: boolean;
  readonly facts: readonly (string | null)[];
}

function Line({ text, isDone, facts }: LineProps): JSX.Element {
  return (
    <div class={isDone ? 'point closed' : 'point'}>
      <div class="text"><LinkedText text={text} /><span class="secondary">{facts.filter((fact) => fact !== null).join(' · ')}</span></div>
    </div>
  );
}
