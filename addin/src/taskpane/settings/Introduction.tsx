import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as messages from '../../catalogue/introduction';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { useStore } from '../state/store';
import { AutoInsertChoice } from './AutoInsertChoice';

const steps = ['agenda', 'notes', 'insert'] as const;

/** Shown once. The last step also makes a choice. */
export function Introduction(): JSX.Element {
  const { session } = usePane();
  const { preferences } = useStore(session.store);
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (preferences.hasSeenIntroduction || step === undefined) {
    return <></>;
  }

  const isLast = at === steps.length - 1;
  const end = (): void => {
    setAt(steps.length); // It is hidden even if Outlook does not save the setting.
    void session.changePreferences({ hasSeenIntroduction: true });
  };
  return (
    <section class="introduction" aria-label={messages.label}>
      <div aria-live="polite">
        <h2>{messages.titles[step]}</h2>
        <p>{messages.texts[step]}</p>
      </div>
      {step === 'insert' && (
        <AutoInsertChoice
          hidesLegend
          value={preferences.autoInsert}
          onChoose={(autoInsert) => { void session.changePreferences({ autoInsert }); }}
        />
      )}
      <div class="row">
        <Button look="primary" onClick={isLast ? end : () => { setAt(at + 1); }}>
          {isLast ? messages.done : messages.next}
        </Button>
        {!isLast && <Button look="subtle" onClick={end}>{messages.skip}</Button>}
        <span class="secondary">{messages.step({ at: at + 1, of: steps.length })}</span>
      </div>
    </section>
  );
}
