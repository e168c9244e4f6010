import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { paneMessages, signInMessages } from '../../messages';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import type { Account } from '../state/paneState';

/** Draws nothing while somebody is signed in. */
export function SignedOut({ account }: { readonly account: Account }): JSX.Element {
  const { session } = usePane();
  const [isBusy, setBusy] = useState(false);
  const signIn = async (): Promise<void> => {
    setBusy(true);
    await session.signIn();
    setBusy(false);
  };
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
    case 'signedOut': return (
      <section aria-label={signInMessages.label}>
        <Notice title={signInMessages.signedOut} warns={account.failure !== null && account.failure !== 'interaction'}>
          <p role="status">{account.failure === null ? signInMessages.why : signInMessages.failures[account.failure]}</p>
          <Button look="primary" isBusy={isBusy} onClick={() => { void signIn(); }}>{signInMessages.signIn}</Button>
        </Notice>
      </section>
    );
  }
}
