import type { JSX } from 'preact';
import { readMyCoverage } from '../../api/coverage';
import { readRequests } from '../../api/requests';
import type { CorrectedPair, MyCoverage as MyCoverageAnswer, MyPair, OneOnOneRequest } from '../../api/types';
import * as correctionMessages from '../../catalogue/corrections';
import { ownCalendar } from '../../catalogue/coverage';
import * as messages from '../../catalogue/myCoverage';
import { useAnnounce, usePane } from '../context';
import { Fetched } from '../controls/Fetched';
import { Notice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { doneOf } from './correctionWords';
import { digestStatement } from './digestStatement';
import { Capacity } from '../scheduling/Capacity';
import { valueOf } from '../state/loaded';
import { MyAbsences } from './MyAbsences';
import { PairRow } from './PairRow';

/** What the digest says about a manager, the reports it is based on, and everybody's 1:1s with their own manager. */
export function MyCoverage(): JSX.Element {
  const [coverage, reload] = useFetch(readMyCoverage);
  return (
    <>
      <Fetched loaded={coverage} lines={4} title={messages.failed} onRetry={reload}>
        {(value) => <CoverageDetails coverage={value} onCorrected={reload} />}
      </Fetched>
      <MyAbsences onChanged={reload} />
    </>
  );
}

interface Props {
  readonly coverage: MyCoverageAnswer;
  readonly onCorrected: () => void;
}

function CoverageDetails({ coverage, onCorrected }: Props): JSX.Element {
  const { isManager, pairs, withManager } = coverage;
  const [requests, reloadRequests] = useFetch(readRequests);
  const requestOf = (pairId: string): OneOnOneRequest | null =>
    valueOf(requests)?.requests.find((request) => request.pairId === pairId) ?? null;
  const announce = useAnnounce();
  const corrected = (done: CorrectedPair): void => {
    announce(doneOf(done));
    onCorrected();
  };
  const unread = pairs.filter(({ absencesNotRead }) => absencesNotRead).map((pair) => pair.with.person.name);
  const row = (pair: MyPair): JSX.Element => (
    <PairRow
      key={pair.with.pairId}
      pair={pair}
      request={requestOf(pair.with.pairId)}
      onCorrected={onCorrected}
      onAsked={reloadRequests}
    />
  );
  return (
    <>
      {!isManager && <p>{messages.notManager}</p>}
      {isManager && (coverage.digestsOn ? <DigestStatement coverage={coverage} /> : <DigestsOff coverage={coverage} />)}
      {pairs.length > 0 && (
        <section>
          <h2>{messages.reports}</h2>
          <Capacity pairs={pairs} onDone={corrected} />
          <ul class="reports">{pairs.map(row)}</ul>
          {unread.length > 0 && <p class="secondary">{messages.theirAbsencesNotRead({ names: unread })}</p>}
        </section>
      )}
      {withManager != null && (
        <section>
          <h2>{correctionMessages.withManager}</h2>
          <ul class="reports">{row(withManager)}</ul>
          {withManager.absencesNotRead && <p class="secondary">{messages.yourAbsencesNotRead}</p>}
          {withManager.countedFor.length > 0 && (
            <p class="secondary">{messages.counted({ names: withManager.countedFor.map(({ name }) => name) })}</p>
          )}
        </section>
      )}
    </>
  );
}

function DigestStatement({ coverage }: { readonly coverage: MyCoverageAnswer }): JSX.Element {
  const { dates } = usePane();
  const { seenBy, figures, fault, notReadSince } = coverage;
  const says = digestStatement(coverage, notReadSince == null ? null : dates.dayAt(notReadSince));
  return (
    <section class="card">
      <h2>{messages.heading}</h2>
      {figures == null && <Notice warns><p>{ownCalendar[fault ?? 'notRead']}</p></Notice>}
      {says.length > 0 && coverage.digestDue != null && <p>{messages.forMonday}</p>}
      {says.length > 0 && <blockquote>{says.map((line) => <p key={line}>{line}</p>)}</blockquote>}
      <p class="secondary">{seenBy.length === 0 ? messages.noReaders : messages.readers({ names: seenBy.map(({ name }) => name) })}</p>
    </section>
  );
}

function DigestsOff({ coverage: { pairs, notReadSince } }: { readonly coverage: MyCoverageAnswer }): JSX.Element {
  const { dates } = usePane();
  return (
    <section class="card">
      <h2>{messages.offHeading}</h2>
      {pairs.length === 0 && <Notice warns><p>{messages.calendarUnknownWithoutDigest}</p></Notice>}
      {notReadSince != null && <p>{messages.notReadSince({ ago: dates.ago(notReadSince) })}</p>}
      <p class="secondary">{messages.off}</p>
    </section>
  );
}
