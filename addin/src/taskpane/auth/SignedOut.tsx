import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { paneWords } from '../../messages';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import type { Account } from '../state/paneState';

const words = paneWords.account;

export function SignedOut({ account }: { readonly account: Account }): JSX.Element {
  const { session } = usePane();
  const [isBusy, setBusy] = useState(false);
  if (account.at === 'notConfigured') {
    return <section aria-label={words.label}><Notice warns><p role="alert">{words.notConfigured}</p></Notice></section>;
  }

  if (account.at !== 'signedOut') {
    return <></>;
  }

  const signIn = async (): Promise<void> => {
    setBusy(true);
    await session.signIn();
    setBusy(false);
  };
  return (
    <section aria-label={words.label}>
      <Notice title={words.signedOut} warns={account.refusal !== null && account.refusal !== 'interaction'}>
        <p role="status">{account.refusal === null ? words.why : words.refusals[account.refusal]}</p>
        <Button look="primary" isBusy={isBusy} onClick={() => { void signIn(); }}>{words.signIn}</Button>
      </Notice>
    </section>
  );
}
