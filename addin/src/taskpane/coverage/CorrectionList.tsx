import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from '../../api/client';
import { addCorrection, contestCorrection, setCadence, withdrawCorrection } from '../../api/coverage';
import type { ApiFailure, ApiResult } from '../../api/result';
import type { CorrectedPair, MadeCorrection, MyPair } from '../../api/types';
import * as messages from '../../catalogue/corrections';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { joinedFacts } from '../controls/joined';
import { FailureNotice } from '../controls/Notice';
import { byOf, effectOf, whatOf } from './correctionWords';

interface Props {
  readonly pair: MyPair;
  readonly onDone: (done: CorrectedPair) => void;
}

/** The corrections that either of the two has made. Whoever made a correction can withdraw it, and the other person can contest it. */
export function CorrectionList({ pair, onDone }: Props): JSX.Element | null {
  return pair.corrections.length === 0 ? null : (
    <section class="card">
      <h3>{messages.heading}</h3>
      <ul>{pair.corrections.map((made) => <CorrectionRow key={made.id} pair={pair} made={made} onDone={onDone} />)}</ul>
    </section>
  );
}

type Act = (api: Api, pair: string) => Promise<ApiResult<CorrectedPair>>;

function CorrectionRow({ pair, made, onDone }: Props & { readonly made: MadeCorrection }): JSX.Element {
  const { dates } = usePane();
  const what = whatOf(made, dates);
  return (
    <li>
      <p>{what}</p>
      <p class="secondary">{joinedFacts([byOf(made, dates), effectOf(made, pair.with.person.name)])}</p>
      {actionsOn(made).map(([action, act]) => (
        <ActionButton key={action} pair={pair} action={action} label={messages.actions.label({ action, what })} act={act} onDone={onDone} />
      ))}
    </li>
  );
}

/** Withdraws a correction by the person who made it; agrees with it or contests it for the other person. */
function actionsOn({ id, mine, kind, days, contestedAt, waiting, enteredAlone }: MadeCorrection): readonly (readonly [string, Act])[] {
  if (mine) {
    return [[messages.actions.withdraw, (api, pair) => withdrawCorrection(api, pair, id)]];
  }

  if (contestedAt != null) {
    return [[messages.actions.agree, (api, pair) => contestCorrection(api, pair, id, false)]];
  }

  const needsBoth = kind === 'agreedCadence' || kind === 'private';
  const confirm: readonly [string, Act] = [messages.actions.confirm, (api, pair) => kind === 'private'
    ? addCorrection(api, pair, { kind })
    : setCadence(api, pair, days ?? 0)];
  const contest: readonly [string, Act] = [messages.actions.contest, (api, pair) => contestCorrection(api, pair, id, true)];
  // What only one of the two has said does not apply, so there is nothing to contest, unless an earlier version applied it.
  return [...needsBoth && waiting ? [confirm] : [], ...!needsBoth || enteredAlone ? [contest] : []];
}

/** The cadence at which the two meet without having agreed on it. */
export function FoundCadence({ pair, onDone }: Props): JSX.Element | null {
  const days = pair.meetings.line?.foundCadenceDays;
  return days == null ? null : (
    <section class="card">
      <p>{messages.found.text({ weeks: days / 7 })}</p>
      <ActionButton
        pair={pair}
        action={messages.found.button({ weeks: days / 7 })}
        act={(api, id) => setCadence(api, id, days)}
        onDone={onDone}
      />
    </section>
  );
}

interface ActionProps extends Props {
  readonly action: string;
  readonly label?: string;
  readonly act: Act;
}

export function ActionButton({ pair, action, label, act, onDone }: ActionProps): JSX.Element {
  const { session } = usePane();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const run = async (): Promise<void> => {
    const api = session.backend?.api;
    if (api !== undefined) {
      const result = await act(api, pair.with.pairId);
      setFailure(result.ok ? null : result.failure);
      if (result.ok) {
        onDone(result.value);
      }
    }
  };
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      <Button label={label} onClick={() => { void run(); }}>{action}</Button>
    </>
  );
}
