import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { contestCorrection, withdrawCorrection } from '../../api/coverage';
import type { ApiFailure } from '../../api/result';
import type { CorrectedPair, MadeCorrection, MyPair } from '../../api/types';
import * as messages from '../../catalogue/corrections';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { FailureNotice } from '../controls/Notice';
import { byOf, effectOf, whatOf } from './correctionWords';

interface Props {
  readonly pair: MyPair;
  readonly onDone: (done: CorrectedPair) => void;
}

/** What either of the two has corrected. Whoever made a correction can withdraw it, and the other can contest it. */
export function CorrectionList({ pair, onDone }: Props): JSX.Element | null {
  return pair.corrections.length === 0 ? null : (
    <section class="card">
      <h3>{messages.heading}</h3>
      <ul>{pair.corrections.map((made) => <CorrectionRow key={made.id} pair={pair} made={made} onDone={onDone} />)}</ul>
    </section>
  );
}

function CorrectionRow({ pair, made, onDone }: Props & { readonly made: MadeCorrection }): JSX.Element {
  const { session, dates } = usePane();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const what = whatOf(made, dates);
  const action = actionOn(made);
  const act = async (): Promise<void> => {
    const api = session.backend?.api;
    if (api !== undefined) {
      const result = made.mine
        ? await withdrawCorrection(api, pair.with.pairId, made.id)
        : await contestCorrection(api, pair.with.pairId, made.id, made.contestedAt == null);
      setFailure(result.ok ? null : result.failure);
      if (result.ok) {
        onDone(result.value);
      }
    }
  };
  return (
    <li>
      <p>{what}</p>
      <p class="secondary">{[byOf(made, dates), effectOf(made, pair.with.person.name)].filter((text) => text !== null).join(' · ')}</p>
      {failure !== null && <FailureNotice failure={failure} />}
      <Button label={messages.actions.label({ action, what })} onClick={() => { void act(); }}>{action}</Button>
    </li>
  );
}

function actionOn({ mine, contestedAt }: MadeCorrection): string {
  if (mine) {
    return messages.actions.withdraw;
  }

  return contestedAt == null ? messages.actions.contest : messages.actions.agree;
}
