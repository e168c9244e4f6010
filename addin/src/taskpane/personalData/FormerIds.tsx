import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { answerId, readIds } from '../../api/ids';
import type { ApiFailure } from '../../api/result';
import type { IdQuestion } from '../../api/types';
import * as messages from '../../catalogue/ids';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { FailureNotice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';

/** Asks whether an id of earlier times was the person's, or that of somebody they wrote with. Nothing is shown if nobody asks. */
export function FormerIds(): JSX.Element {
  const [fetched, reload] = useFetch(readIds);
  const questions = valueOf(fetched)?.questions ?? [];
  return questions.length === 0 ? <></> : (
    <section class="card">
      <h2>{messages.heading}</h2>
      {questions.map((question) => <Question key={question.id} question={question} onAnswered={reload} />)}
    </section>
  );
}

function Question({ question, onAnswered }: { readonly question: IdQuestion; readonly onAnswered: () => void }): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const answer = async (agrees: boolean): Promise<void> => {
    const api = session.backend?.api;
    const answered = api === undefined ? null : await answerId(api, question.id, agrees);
    setFailure(answered?.ok === false ? answered.failure : null);
    if (answered?.ok === true) {
      announce(agrees ? messages.confirmed : messages.refused);
      onAnswered();
    }
  };
  const said = saidIn(question);
  return (
    <>
      <p>{said}</p>
      <p class="secondary">{question.who == null ? messages.mineEffect : messages.theirsEffect({ name: question.who.name })}</p>
      <div class="row">
        <Button onClick={() => { void answer(true); }}>{messages.confirm}</Button>
        <Button look="subtle" onClick={() => { void answer(false); }}>{messages.refuse}</Button>
      </div>
      {failure !== null && <FailureNotice title={messages.failed} failure={failure} />}
    </>
  );
}

function saidIn({ who, formerName: former }: IdQuestion): string {
  if (who == null) {
    return former == null ? messages.mineUnknown : messages.mine({ former });
  }

  const { name } = who;
  return former == null ? messages.theirsUnknown({ name }) : messages.theirs({ name, former });
}
