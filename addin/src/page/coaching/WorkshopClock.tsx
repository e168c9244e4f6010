import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as messages from '../../catalogue/workshop';
import { Button } from '../../taskpane/controls/Button';
import { workshopTime, type Step } from './workshopTime';

const millisecondsPerSecond = 1_000;

/** Says which part of the workshop it is, and how long it lasts. A change of part is announced; minutes are not. */
export function WorkshopClock({ steps }: { readonly steps: readonly Step[] }): JSX.Element {
  const [seconds, setSeconds] = useState(0);
  const [runs, setRuns] = useState(false);
  useEffect(() => {
    const began = Date.now() - seconds * millisecondsPerSecond;
    const timer = runs
      ? setInterval(() => { setSeconds(Math.floor((Date.now() - began) / millisecondsPerSecond)); }, millisecondsPerSecond)
      : undefined;
    return () => { clearInterval(timer); };
  }, [runs]);
  const { step, minute, left } = workshopTime(steps, seconds);
  const of = steps.at(-1)?.to ?? 0;
  return (
    <section class="card screen-only">
      <div role="status"><h2>{step?.title ?? messages.over}</h2></div>
      {step !== null && <p class="clock">{messages.left({ minutes: left })}</p>}
      <p class="secondary"><progress value={minute} max={of} /> {messages.clock({ minutes: Math.min(minute, of), of })}</p>
      {step?.say.map((line) => <p key={line} class="say">{line}</p>)}
      <div class="row">
        <Button look="primary" onClick={() => { setRuns(!runs); }}>{runs ? messages.stop : messages.start}</Button>
        <Button
          look="subtle"
          onClick={() => {
            setRuns(false);
            setSeconds(0);
          }}
        >
          {messages.reset}
        </Button>
      </div>
    </section>
  );
}
