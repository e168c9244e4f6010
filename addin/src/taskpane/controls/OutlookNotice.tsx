import type { JSX } from 'preact';
import * as messages from '../../catalogue/outlook';
import * as paneMessages from '../../catalogue/pane';
import type { HostFailure } from '../../host/host';
import { usePane } from '../context';
import { Button } from './Button';
import { Notice } from './Notice';

const outlookOnTheWeb = 'https://outlook.office.com/calendar';

/** Outlook did not say what it shows. */
export function OutlookNotice({ failure }: { readonly failure: HostFailure }): JSX.Element {
  const { session } = usePane();
  return (
    <Notice title={messages.title} warns>
      <p role="alert">{messages[failure]}</p>
      <div class="row">
        <Button onClick={() => { void session.readMeeting(); }}>{paneMessages.retry}</Button>
        {failure === 'unsupported' && <a href={outlookOnTheWeb} target="_blank" rel="noopener noreferrer">{messages.openOnTheWeb}</a>}
      </div>
    </Notice>
  );
}
