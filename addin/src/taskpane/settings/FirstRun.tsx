import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { firstRunWords } from '../../messages';
import { usePane } from '../context';
import { AutoInsertChoice } from './AutoInsertChoice';
import { Button } from '../controls/Button';
import { useStore } from '../state/store';

const steps = ['agenda', 'notes', 'insert'] as const;

/** Three steps at most; each can be skipped, and the last one does something useful. */
export function FirstRun(): JSX.Element {
  const { session } = usePane();
  const { preferences } = useStore(session.store);
  const [at, setAt] = useState(0);
  const step = steps[at];
  const end = (): void => { void session.prefer({ knowsItsWay: true }); };
  if (preferences.knowsItsWay || step === undefined) {
    return <></>;
  }

  const isLast = at === steps.length - 1;
  return (
    <section class="first" aria-label={firstRunWords.label}>
      <div aria-live="polite">
        <h2>{firstRunWords.steps[step].title}</h2>
        <p>{firstRunWords.steps[step].text}</p>
      </div>
      {step === 'insert' && <AutoInsertChoice hidesLegend value={preferences.autoInsert} onChoose={(autoInsert) => { void session.prefer({ autoInsert }); }} />}
      <div class="row">
        <Button look="primary" onClick={() => { if (isLast) { end(); } else { setAt(at + 1); } }}>{isLast ? firstRunWords.done : firstRunWords.next}</Button>
        {!isLast && <Button look="subtle" onClick={end}>{firstRunWords.skip}</Button>}
        <span class="quiet">{firstRunWords.step(at + 1, steps.length)}</span>
      </div>
    </section>
  );
}
