import type { JSX } from 'preact';
import * as paneMessages from '../catalogue/pane';
import * as start from '../catalogue/start';
import type { StartFailure } from '../host/startOffice';
import { Button } from './controls/Button';
import { Notice } from './controls/Notice';

interface Props {
  readonly reason: StartFailure | 'failed';
  readonly onRetry: () => void;
}

/** There is no Outlook to talk to, so there is no meeting and nobody is known. */
export function StartProblem({ reason, onRetry }: Props): JSX.Element {
  const { title, text } = start[reason];
  return (
    <main class="unstarted">
      <h1>{title}</h1>
      <Notice warns>
        <p role="alert">{text}</p>
        {reason === 'notInOutlook'
          ? <a href="/preferences">{start.settingsLink}</a>
          : <Button look="primary" onClick={onRetry}>{paneMessages.retry}</Button>}
      </Notice>
    </main>
  );
}
