import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { beginSixWeeks, endSixWeeks, readSixWeeks, tickOffSixWeeks } from '../../api/coaching';
import type { Api } from '../../api/client';
import type { ApiFailure, ApiResult } from '../../api/result';
import type { SixWeeks as Progress } from '../../api/types';
import * as messages from '../../catalogue/sixWeeks';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Collapsible } from '../controls/Collapsible';
import { Icon } from '../controls/Icon';
import { FailureNotice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';
import { SixWeeksStep } from './SixWeeksStep';

const steps = 6;

type Change = (api: Api) => Promise<ApiResult<Progress | null>>;

/** One thing a week for a new manager, for themselves alone. Draws nothing while it is not known how far they are. */
export function SixWeeks(): JSX.Element {
  const { session } = usePane();
  const [fetched, reload] = useFetch(readSixWeeks);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const progress = valueOf(fetched);
  if (progress === null) {
    return <></>;
  }

  const change = async (send: Change): Promise<void> => {
    const api = session.backend?.api;
    const result = api === undefined ? null : await send(api);
    setFailure(result?.ok === false ? result.failure : null);
    reload();
  };
  const tickOff: Change = (api) => tickOffSixWeeks(api, progress.number ?? 1);
  const notice = failure === null ? null : <FailureNotice failure={failure} />;
  return progress.state === 'notBegun'
    ? (
      <Collapsible title={messages.offer}>
        {() => (
          <>
            <p>{messages.about}</p>
            <OnlyYou />
            <div class="row"><Button look="primary" onClick={() => { void change(beginSixWeeks); }}>{messages.begin}</Button></div>
            {notice}
          </>
        )}
      </Collapsible>
    )
    : (
      <section class="card private">
        <h2>{titleOf(progress.number ?? 1)}</h2>
        <OnlyYou />
        <div aria-live="polite"><Standing progress={progress} /></div>
        <div class="row">
          {progress.state === 'current' && (
            <Button look="primary" onClick={() => { void change(tickOff); }}>{messages.done}</Button>
          )}
          <Button look="subtle" onClick={() => { void change(beginSixWeeks); }}>{messages.again}</Button>
          <Button look="subtle" onClick={() => { void change(endSixWeeks); }}>{messages.end}</Button>
        </div>
        {notice}
      </section>
    );
}

function OnlyYou(): JSX.Element {
  return <p class="secondary"><Icon name="lock" /> {messages.onlyYou}</p>;
}

function titleOf(number: number): string {
  return number > steps ? messages.round : messages.week({ number, of: steps });
}

function Standing({ progress: { state, step, from } }: { readonly progress: Progress }): JSX.Element {
  const { dates } = usePane();
  if (state === 'current' && step != null) {
    return <SixWeeksStep step={step} />;
  }

  const date = from == null ? '' : dates.date(from);
  return (
    <>
      <p>{state === 'paused' ? messages.paused({ date }) : messages.waiting({ date })}</p>
      {step != null && <p class="secondary">{messages.next({ title: step.title })}</p>}
    </>
  );
}
