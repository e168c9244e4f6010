import type { JSX } from 'preact';
import type { SixWeeks } from '../../api/types';
import * as idea from '../../catalogue/idea';
import * as messages from '../../catalogue/sixWeeks';
import { gapAfter } from './gapAfter';

/** What to do this week. */
export function SixWeeksStep({ step: { title, minutes, text, do: tasks, say, notice } }: { readonly step: Step }): JSX.Element {
  return (
    <>
      <h3>{title} <span class="secondary">{messages.minutes({ minutes })}</span></h3>
      <p>{text}</p>
      <ol class="steps">{tasks.map((task) => <li key={task}>{task}</li>)}</ol>
      <p class="say"><b>{idea.say}</b>{gapAfter(idea.say)}{say}</p>
      <p><b>{messages.notice}</b>{gapAfter(messages.notice)}{notice}</p>
    </>
  );
}

type Step = NonNullable<SixWeeks['step']>;
