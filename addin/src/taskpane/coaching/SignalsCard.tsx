import type { JSX } from 'preact';
import type { AgendaItem, Signals } from '../../api/types';
import { coachWords } from '../../messages';
import { Icon } from '../controls/Icon';

/** A mirror for the manager of the two: what shows, and one thing to try for each. */
export function SignalsCard({ signals, items }: { readonly signals: Signals; readonly items: readonly AgendaItem[] }): JSX.Element {
  const words = coachWords.signals;
  const figures = [
    signals.writtenByReport == null ? null : words.writtenByReport(signals.writtenByReport.count, signals.writtenByReport.of),
    signals.readyTheDayBefore == null ? null : words.ready(signals.readyTheDayBefore.count, signals.readyTheDayBefore.of),
  ].filter((figure) => figure !== null);
  const named = (ids: readonly string[]): readonly string[] => items.filter((item) => ids.includes(item.id)).map((item) => item.text);
  const about = { carriedLong: named(signals.carriedLong), couldBeEmail: named(signals.couldBeEmail), fewByReport: [], rarelyReady: [] };
  return (
    <section class="card own">
      <h2>{words.heading}</h2>
      <p class="quiet"><Icon name="lock" /> {words.only}</p>
      {figures.map((figure) => <p key={figure}>{figure}</p>)}
      {signals.hints.length === 0 && <p>{figures.length === 0 ? words.early : words.well}</p>}
      {signals.hints.map((hint) => (
        <div key={hint.id}>
          <h3>{hint.see}</h3>
          {about[hint.signal].length > 0 && <ul>{about[hint.signal].map((text) => <li key={text}>{text}</li>)}</ul>}
          <p><b>{words.attempt}:</b> {hint.attempt}</p>
        </div>
      ))}
    </section>
  );
}
