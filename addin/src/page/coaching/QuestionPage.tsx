import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ApiFailure } from '../../api/result';
import type { Me, Question } from '../../api/types';
import * as agendaPage from '../../catalogue/agendaPage';
import * as pageMessages from '../../catalogue/page';
import * as messages from '../../catalogue/question';
import type { Instant } from '../../domain/meetings/meeting';
import { useAnnounce, usePane } from '../../taskpane/context';
import { Button } from '../../taskpane/controls/Button';
import { Fetched } from '../../taskpane/controls/Fetched';
import { FailureNotice } from '../../taskpane/controls/Notice';
import { useFetch } from '../../taskpane/controls/useFetch';
import { PlainPage } from '../PlainPage';
import { agendaUrl } from '../route';
import { placeQuestion, readQuestionContext, type QuestionContext } from './placeQuestion';

interface Props {
  readonly me: Me;
  /** The id of the manager that the question is for. */
  readonly manager: string;
  /** The id of the question. */
  readonly question: string;
}

/** A question of the digest, which can be added to the agenda of the next 1:1. */
export function QuestionPage({ me, manager, question }: Props): JSX.Element {
  const report = me.reports.find(({ person }) => person.id === manager);
  return report === undefined
    ? <PlainPage {...messages.notYours} />
    : <QuestionForReport key={report.pairId} pairId={report.pairId} question={question} />;
}

function QuestionForReport({ pairId, question }: { readonly pairId: string; readonly question: string }): JSX.Element {
  const [context, reload] = useFetch((api) => readQuestionContext(api, pairId, question));
  return (
    <Fetched loaded={context} lines={5} title={pageMessages.failed} onRetry={reload}>
      {(value) => value.question === null
        ? <PlainPage {...messages.gone} />
        : <QuestionDetails context={value} question={value.question} />}
    </Fetched>
  );
}

interface QuestionDetailsProps {
  readonly context: QuestionContext;
  readonly question: Question;
}

function QuestionDetails({ context: { pair, start, isOnAgenda }, question }: QuestionDetailsProps): JSX.Element {
  const { dates } = usePane();
  const { name } = pair.person;
  return (
    <>
      <h1>{messages.title({ name })}</h1>
      <blockquote class="question">{question.text}</blockquote>
      {start !== null && <p>{messages.when({ moment: dates.moment(start), ago: dates.ago(start) })}</p>}
      {start !== null && <Placement pairId={pair.pairId} name={name} question={question} start={start} wasOnAgenda={isOnAgenda} />}
      {start === null && <p role="status">{pair.meetings.known ? messages.noNext({ name }) : agendaPage.calendarUnknown}</p>}
    </>
  );
}

interface PlacementProps {
  readonly pairId: string;
  readonly name: string;
  readonly question: Question;
  readonly start: Instant;
  readonly wasOnAgenda: boolean;
}

function Placement({ pairId, name, question, start, wasOnAgenda }: PlacementProps): JSX.Element {
  const { session, dates } = usePane();
  const announce = useAnnounce();
  const [isOnAgenda, setOnAgenda] = useState(wasOnAgenda);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const confirmation = messages.isOnAgenda({ moment: dates.moment(start) });
  const place = async (): Promise<void> => {
    const api = session.backend?.api;
    if (api !== undefined) {
      setBusy(true);
      const result = await placeQuestion(api, pairId, question, start);
      setBusy(false);
      setFailure(result.ok ? null : result.failure);
      setOnAgenda(result.ok);
      announce(result.ok ? confirmation : '');
    }
  };
  return isOnAgenda
    ? (
      <section class="card">
        <p><strong>{confirmation}</strong></p>
        <p class="secondary">{messages.bothSee({ name })}</p>
        <a href={agendaUrl(location, pairId)}>{messages.open}</a>
      </section>
    )
    : (
      <>
        <p><Button look="primary" small={false} isBusy={isBusy} onClick={() => { void place(); }}>{messages.add}</Button></p>
        {failure !== null && <FailureNotice failure={failure} />}
      </>
    );
}
