import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readCoaching } from '../../api/coaching';
import type { TacticalStatement } from '../../api/types';
import { coachWords } from '../../messages';
import { Button } from '../controls/Button';
import { FailureNotice, Skeleton } from '../controls/Notice';
import { useFetched } from '../controls/useFetched';
import { answered, begun, current, isRight, next, type ExerciseState } from './exerciseState';

const words = coachWords.exercise;

/** Statements to judge, one at a time, each with why. */
export function Exercise(): JSX.Element {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="card" onToggle={(event) => { if (event.currentTarget.open) { setOpened(true); } }}>
      <summary>{words.heading}</summary>
      {wasOpened && <Statements />}
    </details>
  );
}

function Statements(): JSX.Element {
  const [statements, again] = useFetched(readCoaching.exercise);
  return statements.at === 'loading' ? <Skeleton />
    : statements.at === 'failed' ? <FailureNotice title={coachWords.failed} failure={statements.failure} onRetry={() => { void again(); }} />
      : <Run statements={statements.value} />;
}

function Run({ statements }: { readonly statements: readonly TacticalStatement[] }): JSX.Element {
  const [state, setState] = useState<ExerciseState>(begun);
  const statement = current(state, statements);
  if (statement === null) {
    return <><p role="status">{words.done(state.right, statements.length)}</p><Button onClick={() => { setState(begun); }}>{words.again}</Button></>;
  }

  return (
    <>
      <p class="quiet">{words.intro}</p>
      <p class="quiet">{words.progress(state.at + 1, statements.length, state.right)}</p>
      <blockquote><p class="quiet">{words.by[statement.by]}</p><p>{statement.said}</p></blockquote>
      {state.answer === null
        ? (
          <div class="row">
            {(['tactical', 'worthwhile', 'moreBeneath'] as const).map((answer) => (
              <Button key={answer} onClick={() => { setState(answered(state, statement, answer)); }}>{words.answers[answer]}</Button>
            ))}
          </div>
        )
        : (
          <div role="status">
            <p><b>{isRight(state, statement) ? words.right : words.wrong(words.answers[statement.answer])}</b> {statement.why}</p>
            {statement.instead != null && <p><b>{words.instead}:</b> {statement.instead}</p>}
          </div>
        )}
      {state.answer !== null && <Button look="primary" onClick={() => { setState(next(state)); }}>{words.next}</Button>}
    </>
  );
}
