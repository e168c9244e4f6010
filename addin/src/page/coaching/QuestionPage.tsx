import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../api/result';
import type { Me, Question } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import { useAnnounce, usePane } from '../../taskpane/context';
import { Button } from '../../taskpane/controls/Button';
import { FailureNotice, Skeleton } from '../../taskpane/controls/Notice';
import { useFetched } from '../../taskpane/controls/useFetched';
import { pageWords } from '../../messages';
import { Plain } from '../PlainPage';
import { placeQuestion, readOccasion, type Occasion } from './placeQuestion';
import { agendaAddress } from '../route';

const words = pageWords.next;

/** The question of a digest, on its way to the agenda of the next 1:1. */
export function NextPage({ me, manager, question }: { readonly me: Me; readonly manager: string; readonly question: string }): JSX.Element {
  const report = me.reports.find((one) => one.person.id === manager);
  return report === undefined ? <Plain {...words.notYours} /> : <OfReport key={report.pairId} pairId={report.pairId} question={question} />;
}

function OfReport({ pairId, question }: { readonly pairId: string; readonly question: string }): JSX.Element {
  const [occasion, again] = useFetched<Occasion>((api) => readOccasion(api, pairId, question));
  switch (occasion.at) {
    case 'loading': return <Skeleton lines={5} />;
    case 'failed': return <FailureNotice title={pageWords.failed} failure={occasion.failure} onRetry={() => { void again(); }} />;
    case 'ready': return occasion.value.question === null
      ? <Plain {...words.unknownQuestion} />
      : <Shown occasion={occasion.value} question={occasion.value.question} />;
  }
}

function Shown({ occasion: { pair, start, isThere }, question }: { readonly occasion: Occasion; readonly question: Question }): JSX.Element {
  const { dates } = usePane();
  const { name } = pair.person;
  return (
    <>
      <h1>{words.title(name)}</h1>
      <blockquote class="question">{question.text}</blockquote>
      {start !== null && <p>{words.when(dates.moment(start), dates.ago(start))}</p>}
      {start !== null && <Place pairId={pair.pairId} name={name} question={question} start={start} wasThere={isThere} />}
      {start === null && <p role="status">{pair.meetings.known ? words.noNext(name) : pageWords.agenda.unknown}</p>}
    </>
  );
}

interface PlaceProps {
  readonly pairId: string;
  readonly name: string;
  readonly question: Question;
  readonly start: Instant;
  readonly wasThere: boolean;
}

function Place({ pairId, name, question, start, wasThere }: PlaceProps): JSX.Element {
  const { session, dates } = usePane();
  const announce = useAnnounce();
  const [isThere, setThere] = useState(wasThere);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const said = words.isThere(dates.moment(start));
  const put = async (): Promise<void> => {
    const api = session.service?.api;
    if (api !== undefined) {
      setBusy(true);
      const wrong = await placeQuestion(api, pairId, question, start);
      setBusy(false);
      setFailure(wrong);
      setThere(wrong === null);
      announce(wrong === null ? said : '');
    }
  };
  return isThere
    ? (
      <section class="card">
        <p><strong>{said}</strong></p>
        <p class="quiet">{words.bothSee(name)}</p>
        <a href={agendaAddress(location, pairId)}>{words.open}</a>
      </section>
    )
    : (
      <>
        <p><Button look="primary" small={false} isBusy={isBusy} onClick={() => { void put(); }}>{words.put}</Button></p>
        {failure !== null && <FailureNotice failure={failure} />}
      </>
    );
}
