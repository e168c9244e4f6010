import type { JSX } from 'preact';
import type { AgendaItem, Signals } from '../../api/types';
import * as messages from '../../catalogue/signals';
import { Icon } from '../controls/Icon';
import { gapAfter } from './gapAfter';
import { IdeaSteps } from './IdeaSteps';

interface Props {
  readonly signals: Signals;
  readonly items: readonly AgendaItem[];
  /** The report's name. */
  readonly name: string;
}

/** For the manager of a pair only: what stands out, and one thing to try for each. */
export function SignalsCard({ signals, items, name }: Props): JSX.Element {
  const { writtenByReport, readyTheDayBefore } = signals;
  const figures = [
    writtenByReport == null ? null : messages.pointsFrom({ ...writtenByReport, name }),
    readyTheDayBefore == null ? null : messages.readyTheDayBefore(readyTheDayBefore),
  ].filter((figure) => figure !== null);
  return (
    <section class="card private">
      <h2>{messages.heading}</h2>
      <p class="secondary"><Icon name="lock" /> {messages.onlyYou}</p>
      {figures.map((figure) => <p key={figure}>{figure}</p>)}
      {signals.hints.length === 0 && <p>{figures.length === 0 ? messages.tooEarly : messages.nothing}</p>}
      {signals.hints.map((hint) => <Hint key={hint.id} hint={hint} points={pointsOf(hint, signals, items)} />)}
      {signals.idea != null && (
        <details>
          <summary>{messages.fits({ title: signals.idea.title })}</summary>
          <p>{signals.idea.text}</p>
          <IdeaSteps idea={signals.idea} />
        </details>
      )}
    </section>
  );
}

type SignalHint = Signals['hints'][number];

/** The texts of the points that a hint is about. */
function pointsOf(hint: SignalHint, signals: Signals, items: readonly AgendaItem[]): readonly string[] {
  const idsBySignal: Record<SignalHint['signal'], readonly string[]> = {
    carriedLong: signals.carriedLong, couldBeEmail: signals.couldBeEmail, fewByReport: [], rarelyReady: [],
  };
  const ids = idsBySignal[hint.signal];
  return items.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

function Hint({ hint: { see, attempt }, points }: { readonly hint: SignalHint; readonly points: readonly string[] }): JSX.Element {
  return (
    <div>
      <h3>{see}</h3>
      {points.length > 0 && <ul>{points.map((text) => <li key={text}>{text}</li>)}</ul>}
      <p><b>{messages.attempt}</b>{gapAfter(messages.attempt)}{attempt}</p>
    </div>
  );
}
