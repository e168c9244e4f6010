import type { JSX } from 'preact';
import { readWalkthrough } from '../../api/coaching';
import type { WalkthroughStep } from '../../api/types';
import * as coaching from '../../catalogue/coaching';
import * as messages from '../../catalogue/walkthrough';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';

export function Walkthrough(): JSX.Element {
  return <Collapsible title={messages.heading}>{() => <Steps />}</Collapsible>;
}

function Steps(): JSX.Element {
  const [steps, reload] = useFetch(readWalkthrough);
  return (
    <Fetched loaded={steps} title={coaching.failed} onRetry={reload}>
      {(all) => <ol class="steps">{all.map((step) => <li key={step.id}><Step step={step} /></li>)}</ol>}
    </Fetched>
  );
}

function Step({ step: { title, from, to, what, say, avoid } }: { readonly step: WalkthroughStep }): JSX.Element {
  return (
    <>
      <h3>{title} <span class="secondary">{from < 0 ? messages.before({ minutes: -from }) : messages.minutes({ from, to })}</span></h3>
      <p>{what}</p>
      {say.length > 0 && <h4>{messages.say}</h4>}
      {say.map((line) => <p key={line} class="say">{line}</p>)}
      <p class="secondary">{messages.avoid({ what: avoid })}</p>
    </>
  );
}
