import type { JSX } from 'preact';
import { addCorrection } from '../../api/coverage';
import type { CorrectedPair, MyPair, PairMeeting } from '../../api/types';
import * as messages from '../../catalogue/pairMeetings';
import { usePane } from '../context';
import { ActionButton } from './CorrectionList';

interface Props {
  readonly pair: MyPair;
  readonly onDone: (done: CorrectedPair) => void;
}

/** What the manager's calendar has for the two: which meetings count, which do not, and why not. One correction settles each of them. */
export function PairMeetings({ pair, onDone }: Props): JSX.Element | null {
  return pair.inCalendar.length === 0 ? null : (
    <section class="card">
      <h3>{messages.heading}</h3>
      <ul>{pair.inCalendar.map((meeting) => <MeetingRow key={idOf(meeting)} pair={pair} meeting={meeting} onDone={onDone} />)}</ul>
      <p class="secondary">{messages.onlyFigures}</p>
    </section>
  );
}

/** A series can be in two rows: while somebody else was invited, and without. */
const idOf = ({ key, why }: PairMeeting): string => `${key} ${why}`;

function MeetingRow({ pair, meeting, onDone }: Props & { readonly meeting: PairMeeting }): JSX.Element {
  const { dates } = usePane();
  const { key, counts, inSeries, last, next } = meeting;
  const day = dates.dayAt(last ?? next ?? '');
  const what = inSeries ? messages.series({ day }) : messages.single({ day });
  const action = counts ? messages.notOurs : messages.ours;
  return (
    <li>
      <p>{what}</p>
      <p class="secondary">{whyOf(meeting)}</p>
      <ActionButton
        pair={pair}
        action={action}
        label={messages.label({ action, what })}
        act={(api, id) => addCorrection(api, id, { kind: counts ? 'notOurMeeting' : 'ourMeeting', meeting: key })}
        onDone={onDone}
      />
    </li>
  );
}

function whyOf({ why, counts }: PairMeeting): string {
  if (why === 'said') {
    return counts ? messages.why.saidOurs : messages.why.saidNotOurs;
  }

  return messages.why[why];
}
