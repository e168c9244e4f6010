import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readExercise } from '../../api/coaching';
import type { TacticalStatement } from '../../api/types';
import * as coaching from '../../catalogue/coaching';
import * as messages from '../../catalogue/exercise';
import { Button } from '../controls/Button';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';
import { currentStatement, initialExercise, isRight, nextStatement, withAnswer, type ExerciseState } from './exerciseState';
import { gapAfter } from './gapAfter';

/** Statements to classify, one at a time, each with an explanation. */
export function Exercise(): JSX.Element {
  return <Collapsible title={messages.heading}>{() => <Statements />}</Collapsible>;
}

function Statements(): JSX.Element {
  const [statements, reload] = useFetch(readExercise);
  return (
    <Fetched loaded={statements} title={coaching.failed} onRetry={reload}>
      {(all) => <ExerciseRun statements={all} />}
    </Fetched>
  );
}

function ExerciseRun({ statements }: { readonly statements: readonly TacticalStatement[] }): JSX.Element {
  const [state, setState] = useState<ExerciseState>(initialExercise);
  const statement = currentStatement(state, statements);
  if (statement === null) {
    return (
      <>
        <p role="status">{messages.done({ right: state.right, of: statements.length })}</p>
        <Button onClick={() => { setState(initialExercise); }}>{messages.again}</Button>
      </>
    );
  }

  return (
    <>
      <p class="secondary">{messages.intro}</p>
      <p class="secondary">{messages.progress({ at: state.at + 1, of: statements.length, right: state.right })}</p>
      <Said statement={statement} />
      {state.answer === null
        ? <Answers onAnswer={(answer) => { setState(withAnswer(state, statement, answer)); }} />
        : <Explanation statement={statement} wasRight={isRight(state, statement)} />}
      {state.answer !== null && <Button look="primary" onClick={() => { setState(nextStatement(state)); }}>{messages.next}</Button>}
    </>
  );
}

/** What is said, and by whom. */
export function Said({ statement: { by, said } }: { readonly statement: TacticalStatement }): JSX.Element {
  return <blockquote><p class="secondary">{messages.by[by]}</p><p>{said}</p></blockquote>;
}

/** The three answers to choose from. */
export function Answers({ onAnswer }: { readonly onAnswer: (answer: TacticalStatement['answer']) => void }): JSX.Element {
  return (
    <div class="row">
      {(['tactical', 'worthwhile', 'moreBeneath'] as const).map((answer) => (
        <Button key={answer} onClick={() => { onAnswer(answer); }}>{messages.answers[answer]}</Button>
      ))}
    </div>
  );
}

interface ExplanationProps {
  readonly statement: TacticalStatement;
  readonly wasRight: boolean;
}

/** Whether the answer was right, why, and what to say instead. */
export function Explanation({ statement: { answer, why, instead }, wasRight }: ExplanationProps): JSX.Element {
  const verdict = wasRight ? messages.right : messages.wrong({ answer: messages.answers[answer] });
  return (
    <div role="status">
      <p><b>{verdict}</b>{gapAfter(verdict)}{why}</p>
      {instead != null && <p><b>{messages.instead}</b>{gapAfter(messages.instead)}{instead}</p>}
    </div>
  );
}
