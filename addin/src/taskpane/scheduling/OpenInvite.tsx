import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MyPair } from '../../api/types';
import * as messages from '../../catalogue/times';
import { outlookLink, type NewMeeting } from '../../domain/scheduling/outlookLink';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';

/** The other person of a pair. */
export type Partner = Pick<MyPair['with'], 'pairId' | 'person'>;

interface Props extends Pick<NewMeeting, 'start' | 'end'> {
  readonly partner: Partner;
  readonly label: string;
  readonly children: string;
}

/** Opens Outlook's own form; where there is none, or it does not open, a link to Outlook on the web. */
export function OpenInvite({ partner, start, end, label, children }: Props): JSX.Element {
  const { me } = usePane().session.host;
  const names = [me.name, partner.person.name].filter((name) => name !== '');
  const meeting = { subject: messages.subject({ names }), attendees: [partner.person.email], start, end };
  return <OpenForm meeting={meeting} label={label} title={messages.inBrowser}>{children}</OpenForm>;
}

interface FormProps {
  readonly meeting: NewMeeting;
  readonly label: string;
  readonly title: string;
  readonly children: string;
}

/** Outlook's form for any entry. */
export function OpenForm({ meeting, label, title, children }: FormProps): JSX.Element {
  const { openNewMeeting } = usePane().session.host;
  const announce = useAnnounce();
  const [hasFailed, setFailed] = useState(false);
  if (openNewMeeting === null || hasFailed) {
    return (
      <>
        {hasFailed && <Notice warns><p role="alert">{messages.notOpened}</p></Notice>}
        <a href={outlookLink(meeting)} target="_blank" rel="noopener noreferrer" aria-label={label} title={title}>
          {children}
        </a>
      </>
    );
  }

  const open = (): void => {
    openNewMeeting(meeting).then(() => { announce(messages.opened); }, () => { setFailed(true); });
  };
  return <Button label={label} onClick={open}>{children}</Button>;
}
