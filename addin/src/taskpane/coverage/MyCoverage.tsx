import type { JSX } from 'preact';
import { readMyCoverage } from '../../api/coverage';
import type { MyCoverage as MyCoverageAnswer } from '../../api/types';
import { coverageMessages } from '../../messages/coverage';
import { Fetched } from '../controls/Fetched';
import { Notice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { ReportRow } from './ReportRow';

/** What the digest says about a manager, and the reports it is based on. */
export function MyCoverage(): JSX.Element {
  const [coverage, reload] = useFetch(readMyCoverage);
  return (
    <Fetched loaded={coverage} lines={4} title={coverageMessages.failed} onRetry={reload}>
      {(value) => <CoverageDetails coverage={value} onCorrected={reload} />}
    </Fetched>
  );
}

interface Props {
  readonly coverage: MyCoverageAnswer;
  readonly onCorrected: () => void;
}

function CoverageDetails({ coverage, onCorrected }: Props): JSX.Element {
  const { pairs } = coverage;
  const { reports } = coverageMessages;
  return (
    <>
      {coverage.digestsOn ? <DigestStatement coverage={coverage} /> : <DigestsOff isUnknown={pairs.length === 0} />}
      {pairs.length > 0 && (
        <section>
          <h2>{reports.heading}</h2>
          <ul class="reports">{pairs.map((pair) => <ReportRow key={pair.with.pairId} pair={pair} onCorrected={onCorrected} />)}</ul>
        </section>
      )}
    </>
  );
}

function DigestStatement({ coverage: { digestSays, seenBy, figures } }: { readonly coverage: MyCoverageAnswer }): JSX.Element {
  const { digest } = coverageMessages;
  return (
    <section class="card">
      <h2>{digest.heading}</h2>
      {figures == null && <Notice warns><p>{digest.calendarUnknown}</p></Notice>}
      {digestSays.length > 0 && <blockquote>{digestSays.map((line) => <p key={line}>{line}</p>)}</blockquote>}
      <p class="secondary">{seenBy.length === 0 ? digest.noReaders : digest.readers(seenBy.map(({ name }) => name))}</p>
    </section>
  );
}

function DigestsOff({ isUnknown }: { readonly isUnknown: boolean }): JSX.Element {
  const { digest } = coverageMessages;
  return (
    <section class="card">
      <h2>{digest.offHeading}</h2>
      {isUnknown && <Notice warns><p>{digest.calendarUnknownWithoutDigest}</p></Notice>}
      <p class="secondary">{digest.off}</p>
    </section>
  );
}
