import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TacticalStatement, WeeklyItem } from '../../api/types';
import * as exercise from '../../catalogue/exercise';
import * as openers from '../../catalogue/openers';
import { Answers, Explanation, Said } from './Exercise';
import { IdeaSteps } from './IdeaSteps';
import { ReadingAuthor, ReadingLink } from './ReadingLink';

export type Shown = Pick<WeeklyItem, 'idea' | 'opener' | 'reading' | 'statement'>;

/** What an item of the week says: an idea, a sentence to begin with, something to read or a statement to judge. */
export function WeeklyContent({ item: { idea, opener, reading, statement } }: { readonly item: Shown }): JSX.Element {
  return (
    <>
      {idea != null && <><h3>{idea.title}</h3><p>{idea.text}</p><IdeaSteps idea={idea} /></>}
      {opener != null && <><h3>{openers.occasions[opener.occasion]}</h3><p class="say">{opener.text}</p><p>{opener.then}</p></>}
      {reading != null && (
        <>
          <h3><ReadingLink reading={reading} /></h3>
          <ReadingAuthor reading={reading} />
          <p>{reading.why}</p>
        </>
      )}
      {statement != null && <OneStatement statement={statement} />}
    </>
  );
}

function OneStatement({ statement }: { readonly statement: TacticalStatement }): JSX.Element {
  const [answer, setAnswer] = useState<TacticalStatement['answer'] | null>(null);
  return (
    <>
      <h3>{exercise.heading}</h3>
      <Said statement={statement} />
      {answer === null
        ? <Answers onAnswer={setAnswer} />
        : <Explanation statement={statement} wasRight={answer === statement.answer} />}
    </>
  );
}
