import type { JSX } from 'preact';
import type { AgendaItem, Pair, NotebookEntry } from '../../api/types';
import * as actions from '../../catalogue/actions';
import * as messages from '../../catalogue/lastMeeting';
import * as points from '../../catalogue/points';
import type { Instant } from '../../domain/meetings/meeting';
import { usePane } from '../context';
import { Fetched } from '../controls/Fetched';
import { joinedFacts } from '../controls/joined';
import { LinkedText } from '../controls/LinkedText';
import { useFetch } from '../controls/useFetch';
import { EarlierNote } from '../notes/EarlierNotes';
import { readLastMeeting, type LastMeeting } from './readLastMeeting';

/** The agenda and the notes of the last 1:1, which can only be read. */
export function LastMeetingDetails({ pair, start }: { readonly pair: Pair; readonly start: Instant }): JSX.Element {
  const { dates } = usePane();
  const [meeting, reload] = useFetch((api) => readLastMeeting(api, { pair: pair.pairId, start }));
  return (
    <>
      <h2>{messages.heading({ moment: dates.moment(start) })}</h2>
      <Fetched loaded={meeting} lines={4} title={messages.failed} onRetry={reload}>
        {(value) => <Details meeting={value} pair={pair} />}
      </Fetched>
    </>
  );
}

function Details({ meeting, pair }: { readonly meeting: LastMeeting; readonly pair: Pair }): JSX.Element {
  const { notes } = meeting;
  return (
    <>
      <h3>{messages.points}</h3>
      {meeting.points === null || meeting.points.length === 0
        ? <p class="secondary">{meeting.points === null ? messages.noAgenda : messages.noPoints}</p>
        : <ul class="points">{meeting.points.map((point) => <li key={point.id}><Point point={point} pair={pair} /></li>)}</ul>}
      {meeting.actions.length > 0 && <h3>{actions.heading}</h3>}
      {meeting.actions.length > 0 && (
        <ul class="points">{meeting.actions.map((action) => <li key={action.id}><Action action={action} pair={pair} /></li>)}</ul>
      )}
      <h3>{messages.notes}</h3>
      {notes.length === 0 && <p class="secondary">{messages.noNotes}</p>}
      {notes.map((note) => <EarlierNote key={note.id} note={note} pair={pair} />)}
    </>
  );
}

function Point({ point, pair }: { readonly point: AgendaItem; readonly pair: Pair }): JSX.Element {
  const place = point.place === 'open' ? null : points.places[point.place];
  return <Line text={point.text} isDone={point.place === 'done'} facts={[nameOf(point.author, pair), place]} />;
}

function Action({ action: { text, action }, pair }: { readonly action: NotebookEntry; readonly pair: Pair }): JSX.Element {
  const isDone = action?.doneAt != null;
  return <Line text={text} isDone={isDone} facts={[nameOf(action?.owner ?? '', pair), isDone ? points.places.done : null]} />;
}

function nameOf(person: string, pair: Pair): string {
  return person === pair.person.id ? pair.person.name : actions.you;
}

interface LineProps {
  readonly text: string;
  readonly isDone: boolean;
  readonly facts: readonly (string | null)[];
}

function Line({ text, isDone, facts }: LineProps): JSX.Element {
  return (
    <div class={isDone ? 'point closed' : 'point'}>
      <div class="text"><LinkedText text={text} /><span class="secondary">{joinedFacts(facts)}</span></div>
    </div>
  );
}
