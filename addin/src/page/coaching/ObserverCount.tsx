import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as messages from '../../catalogue/workshop';
import { Button } from '../../taskpane/controls/Button';
import { usePane } from '../../taskpane/context';

/** The lines that are counted: questions of both kinds, statements and interruptions. The silence after them is measured. */
const counted = 4;

/** Counts along with an observer. It is on this screen only, and nothing of it is sent. */
export function ObserverCount({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  const [counts, setCounts] = useState<readonly number[]>(new Array<number>(counted).fill(0));
  return (
    <section class="card screen-only">
      <h2>{messages.count}</h2>
      {lines.slice(0, counted).map((line, index) => (
        <div key={line} class="row">
          <Button
            label={messages.addOne({ what: line })}
            onClick={() => { setCounts(counts.map((count, at) => at === index ? count + 1 : count)); }}
          >
            {line}
          </Button>
          <b>{counts[index]}</b>
        </div>
      ))}
      <Silence line={lines[counted] ?? ''} />
      <div class="row">
        <Button look="subtle" onClick={() => { setCounts(counts.map(() => 0)); }}>{messages.reset}</Button>
      </div>
    </section>
  );
}

function Silence({ line }: { readonly line: string }): JSX.Element {
  const { now } = usePane();
  const [began, setBegan] = useState<number | null>(null);
  const [longest, setLongest] = useState(0);
  const end = (from: number): void => {
    setLongest(Math.max(longest, Math.round((now().getTime() - from) / 1_000)));
    setBegan(null);
  };
  return (
    <div class="row">
      <Button onClick={() => { if (began === null) { setBegan(now().getTime()); } else { end(began); } }}>
        {began === null ? messages.silence : messages.speech}
      </Button>
      <span>{messages.measured({ what: line, seconds: longest })}</span>
    </div>
  );
}
