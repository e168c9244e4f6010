import type { JSX } from 'preact';
import type { Idea } from '../../api/types';
import * as messages from '../../catalogue/idea';
import { gapAfter } from './gapAfter';

/** When to use an idea, what to say and what to do then. Draws nothing for something to read. */
export function IdeaSteps({ idea: { when, say, then } }: { readonly idea: Idea }): JSX.Element {
  return (
    <>
      {when != null && <p><b>{messages.when}</b>{gapAfter(messages.when)}{when}</p>}
      {say != null && <p class="say"><b>{messages.say}</b>{gapAfter(messages.say)}{say}</p>}
      {then != null && <p><b>{messages.afterwards}</b>{gapAfter(messages.afterwards)}{then}</p>}
    </>
  );
}
