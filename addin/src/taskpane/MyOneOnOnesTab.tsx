import type { JSX } from 'preact';
import type { Me } from '../api/types';
import * as settings from '../catalogue/settings';
import * as signInMessages from '../catalogue/signIn';
import { usePane } from './context';
import { FailureNotice } from './controls/Notice';
import { Skeleton } from './controls/Skeleton';
import { DigestMentions } from './coverage/DigestMentions';
import { MyCoverage } from './coverage/MyCoverage';
import { DigestPreview } from './digest/DigestPreview';
import { MyActions } from './notes/MyActions';
import { FormerIds } from './personalData/FormerIds';
import { MyData } from './personalData/MyData';
import { MySettings } from './settings/MySettings';
import { valueOf } from './state/loaded';
import { isWithoutServer } from './state/paneState';
import { useStore } from './state/store';

/** A person's own 1:1s as the digest will describe them, their settings and their data. */
export function MyOneOnOnesTab(): JSX.Element {
  const { session } = usePane();
  const { me, account } = useStore(session.store);
  const known = valueOf(me);
  return (
    <>
      {known !== null && <FormerIds />}
      {known !== null && <MyCoverage />}
      {known !== null && <MyActions />}
      {known !== null && <DigestMentions />}
      {known?.getsDigest === true && <DigestPreview />}
      {me.kind === 'loading' && !isWithoutServer(account) && <Skeleton onRetry={() => { void session.retry(); }} />}
      {me.kind === 'failed' && me.failure.kind !== 'signedOut' && (
        <FailureNotice title={settings.failed} failure={me.failure} onRetry={() => { void session.readMe(); }} />
      )}
      <MySettings me={known} />
      {known !== null && <MyAccount me={known} />}
      <footer class="secondary">{settings.version({ version: VERSION })}</footer>
    </>
  );
}

function MyAccount({ me }: { readonly me: Me }): JSX.Element {
  return (
    <section class="card">
      <p class="secondary">{signInMessages.signedInAs({ name: me.person.name })}</p>
      <MyData />
    </section>
  );
}
