import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { previewDigest } from '../api/digest';
import { readMyCoverage } from '../api/coverage';
import type { Me, MyCoverage } from '../api/types';
import { mineWords } from '../messages';
import { usePane } from './context';
import { Button } from './controls/Button';
import { FailureNotice, Notice, Skeleton } from './controls/Notice';
import { useFetched } from './controls/useFetched';
import { useStore } from './state/store';
import { MyData } from './personalData/MyData';
import { MyReport } from './coverage/ReportRow';
import { MySettings } from './settings/MySettings';

/** My own 1:1s, as they will be told, and what I have chosen. */
export function MineTab(): JSX.Element {
  const { session } = usePane();
  const { me } = useStore(session.store);
  return (
    <>
      {me.at === 'ready' && (me.value.isManager ? <Coverage /> : <p>{mineWords.says.notManager}</p>)}
      {me.at === 'ready' && me.value.getsDigest && <Digest />}
      {me.at === 'loading' && <Skeleton />}
      {me.at === 'failed' && me.failure.kind !== 'signedOut' && <FailureNotice title={mineWords.failed} failure={me.failure} onRetry={() => { void session.readMe(); }} />}
      <MySettings me={me.at === 'ready' ? me.value : null} />
      {me.at === 'ready' && <Account me={me.value} />}
    </>
  );
}

function Coverage(): JSX.Element {
  const [coverage, again] = useFetched<MyCoverage>(readMyCoverage);
  if (coverage.at !== 'ready') {
    return coverage.at === 'loading' ? <Skeleton lines={4} /> : <FailureNotice title={mineWords.failed} failure={coverage.failure} onRetry={() => { void again(); }} />;
  }

  const { digestSays, seenBy, figures, pairs } = coverage.value;
  return (
    <>
      <section class="card">
        <h2>{mineWords.says.heading}</h2>
        {figures == null && <Notice warns><p>{mineWords.says.unknown}</p></Notice>}
        {digestSays.length > 0 && <blockquote>{digestSays.map((line) => <p key={line}>{line}</p>)}</blockquote>}
        <p class="quiet">{seenBy.length === 0 ? mineWords.says.nobody : mineWords.says.seenBy(seenBy.map((one) => one.name).join(', '))}</p>
      </section>
      {pairs.length > 0 && (
        <section>
          <h2>{mineWords.reports.heading}</h2>
          <ul class="reports">{pairs.map((pair) => <MyReport key={pair.with.pairId} pair={pair} onCorrected={() => { void again(); }} />)}</ul>
        </section>
      )}
    </>
  );
}

function Digest(): JSX.Element {
  const [isShown, setShown] = useState(false);
  const words = mineWords.digest;
  return (
    <section class="card">
      <h2>{words.heading}</h2>
      <Button isExpanded={isShown} controls="digest" onClick={() => { setShown(!isShown); }}>{words.preview}</Button>
      <div id="digest">{isShown && <DigestMail />}</div>
    </section>
  );
}

/** In a frame of its own that can do nothing: it is a mail. */
function DigestMail(): JSX.Element {
  const [mail, again] = useFetched(previewDigest);
  return mail.at === 'loading' ? <Skeleton lines={6} />
    : mail.at === 'failed' ? <FailureNotice failure={mail.failure} onRetry={() => { void again(); }} />
      : <iframe class="mail" title={mineWords.digest.title} sandbox="" srcdoc={mail.value} />;
}

function Account({ me }: { readonly me: Me }): JSX.Element {
  return (
    <section class="card">
      <p class="quiet">{mineWords.signedInAs(me.person.name)}</p>
      <MyData />
    </section>
  );
}
