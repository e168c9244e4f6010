import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SignInFailure, SignInPages } from '../../auth/identity';
import * as paneMessages from '../../catalogue/pane';
import * as signInMessages from '../../catalogue/signIn';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import type { Account } from '../state/paneState';

/** After this long somebody who is waiting for a sign-in window is offered another way. */
const longWaitMilliseconds = 15_000;

/** Draws nothing while somebody is signed in. */
export function SignedOut({ account }: { readonly account: Account }): JSX.Element {
  const { session } = usePane();
  switch (account.kind) {
    case 'opening': case 'signedIn': return <></>;
    case 'notConfigured': return (
      <section aria-label={signInMessages.label}><Notice warns><p role="alert">{signInMessages.notConfigured}</p></Notice></section>
    );
    case 'notConnected': return (
      <section aria-label={signInMessages.label}>
        <Notice title={signInMessages.notConnected.title} warns>
          <p role="alert">{signInMessages.notConnected.text}</p>
          <Button onClick={() => { void session.retry(); }}>{paneMessages.retry}</Button>
        </Notice>
      </section>
    );
    case 'signedOut': return <SignInOffer failure={account.failure} />;
  }
}

function SignInOffer({ failure }: { readonly failure: SignInFailure | null }): JSX.Element {
  const { session } = usePane();
  const [waiting, setWaiting] = useState(0);
  const isLong = useIsLong(waiting);
  const signIn = async (otherwise: boolean): Promise<void> => {
    setWaiting((count) => count + 1);
    await session.signIn(otherwise);
    setWaiting((count) => count - 1);
  };
  const pages = session.backend?.identity.pages ?? null;
  return (
    <section aria-label={signInMessages.label}>
      <Notice title={signInMessages.signedOut} warns={failure !== null && failure !== 'interaction'}>
        <p role="status">{failure === null ? signInMessages.why : signInMessages.failures[failure]}</p>
        <Button look="primary" isBusy={waiting > 0} onClick={() => { void signIn(false); }}>{signInMessages.signIn}</Button>
        {isLong && (
          <>
            <p role="status">{signInMessages.noWindow}</p>
            <Button onClick={() => { void signIn(true); }}>{signInMessages.otherwise}</Button>
          </>
        )}
        {pages !== null && <PageLink failure={failure} pages={pages} />}
      </Notice>
    </section>
  );
}

/** Whether somebody has been waiting for long. */
function useIsLong(waiting: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const timer = waiting > 0 ? setTimeout(() => { setLong(true); }, longWaitMilliseconds) : undefined;
    return () => { clearTimeout(timer); };
  }, [waiting]);
  return isLong;
}

/** The page that helps where the pane cannot. The page that signs in passes the token back, so it must know who has opened it. */
function PageLink({ failure, pages }: { readonly failure: SignInFailure | null; readonly pages: SignInPages }): JSX.Element {
  switch (failure) {
    case 'consent': return <a href={pages.approval} target="_blank" rel="noopener noreferrer">{signInMessages.approval}</a>;
    case 'blocked': return <a href={pages.signIn} target="_blank" rel="opener">{signInMessages.page}</a>;
    case 'interaction': case 'cancelled': case 'unreachable': case 'failed': case null: return <></>;
  }
}
