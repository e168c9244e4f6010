import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readCoaching } from '../../api/coaching';
import type { Practice } from '../../api/types';
import { coachWords } from '../../messages';
import { usePane } from '../context';
import { FailureNotice, Skeleton } from '../controls/Notice';
import { useFetched } from '../controls/useFetched';

/** Fetched when it is first opened. */
function Folded({ title, children }: { readonly title: string; readonly children: () => JSX.Element }): JSX.Element {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="card" onToggle={(event) => { if (event.currentTarget.open) { setOpened(true); } }}>
      <summary>{title}</summary>
      {wasOpened && children()}
    </details>
  );
}

export function Walkthrough(): JSX.Element {
  return <Folded title={coachWords.walkthrough.heading}>{() => <Steps />}</Folded>;
}

function Steps(): JSX.Element {
  const [steps, again] = useFetched(readCoaching.walkthrough);
  const words = coachWords.walkthrough;
  return steps.at === 'loading' ? <Skeleton />
    : steps.at === 'failed' ? <FailureNotice title={coachWords.failed} failure={steps.failure} onRetry={() => { void again(); }} />
      : (
        <ol class="steps">
          {steps.value.map((step) => (
            <li key={step.id}>
              <h3>{step.title} <span class="quiet">{words.minutes(step.from, step.to)}</span></h3>
              <p>{step.what}</p>
              {step.say.length > 0 && <><h4>{words.say}</h4>{step.say.map((line) => <p key={line} class="say">{line}</p>)}</>}
              <p class="quiet">{words.avoid}: {step.avoid}</p>
            </li>
          ))}
        </ol>
      );
}

export function Readings(): JSX.Element {
  return <Folded title={coachWords.readings.heading}>{() => <ReadingList />}</Folded>;
}

function ReadingList(): JSX.Element {
  const [readings, again] = useFetched(readCoaching.readings);
  return readings.at === 'loading' ? <Skeleton />
    : readings.at === 'failed' ? <FailureNotice title={coachWords.failed} failure={readings.failure} onRetry={() => { void again(); }} />
      : (
        <ul class="readings">
          {readings.value.map((one) => (
            <li key={one.id}><a href={one.link} target="_blank" rel="noopener noreferrer">{one.title}</a><p class="quiet">{one.author}</p><p>{one.why}</p></li>
          ))}
        </ul>
      );
}

/** Shown only to those who have somebody to practise with. */
export function Practise(): JSX.Element {
  const [practice] = useFetched(readCoaching.practice);
  return practice.at === 'ready' && practice.value.partners.length > 0 ? <Partners practice={practice.value} /> : <></>;
}

function Partners({ practice }: { readonly practice: Practice }): JSX.Element {
  const { dates } = usePane();
  const words = coachWords.practice;
  return (
    <section class="card">
      <h2>{words.heading}</h2>
      <p><b>{practice.partners.map((one) => one.name).join(', ')}</b>{practice.next != null && <span class="quiet"> {words.until(dates.date(practice.next))}</span>}</p>
      {practice.role != null && <p>{words.roles[practice.role]}</p>}
    </section>
  );
}
