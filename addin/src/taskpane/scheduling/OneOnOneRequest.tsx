import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { askForOneOnOne } from '../../api/requests';
import type { ApiFailure } from '../../api/result';
import type { MyPair, OneOnOneRequest as Request } from '../../api/types';
import * as messages from '../../catalogue/requests';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { FailureNotice } from '../controls/Notice';

interface Props {
  readonly pair: MyPair;
  readonly request: Request;
}

/** Who asked for a 1:1, and when. */
export function AskedFor({ pair, request }: Props): JSX.Element {
  const { dates } = usePane();
  const ago = dates.ago(request.at);
  return <p>{request.byMe ? messages.mine({ ago }) : messages.theirs({ name: pair.with.person.name, ago })}</p>;
}

/** Asks the person's manager for a 1:1, with one click. */
export function AskButton({ pair, onAsked }: { readonly pair: MyPair; readonly onAsked: () => void }): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const { name } = pair.with.person;
  const ask = async (): Promise<void> => {
    const api = session.backend?.api;
    const asked = api === undefined ? null : await askForOneOnOne(api, pair.with.pairId);
    setFailure(asked?.ok === false ? asked.failure : null);
    if (asked?.ok === true) {
      announce(messages.asked({ name }));
      onAsked();
    }
  };
  return (
    <>
      <Button label={messages.askOf({ name })} onClick={() => { void ask(); }}>{messages.ask}</Button>
      {failure !== null && <FailureNotice title={messages.failed} failure={failure} />}
    </>
  );
}
