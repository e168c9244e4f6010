import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { findTimes } from '../../api/people';
import type { MyPair, Times } from '../../api/types';
import * as messages from '../../catalogue/times';
import { outlookLink, type NewMeeting } from '../../domain/scheduling/outlookLink';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Fetched } from '../controls/Fetched';
import { Notice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { theirTime } from './theirTime';

type Partner = Pick<MyPair['with'], 'pairId' | 'person'>;
type Time = Times['times'][number];

/** Up to three times for the next 1:1 of the two. A click opens an invite; we send nothing. */
export function SuggestedTimes({ partner }: { readonly partner: Partner }): JSX.Element {
  const [times, reload] = useFetch((api) => findTimes(api, partner.pairId));
  return (
    <section class="card">
      <Fetched loaded={times} lines={3} title={messages.failed} onRetry={reload}>
        {(found) => <Choice partner={partner} found={found} />}
      </Fetched>
    </section>
  );
}

interface ChoiceProps {
  readonly partner: Partner;
  readonly found: Times;
}

function Choice({ partner, found }: ChoiceProps): JSX.Element {
  const { name } = partner.person;
  if (!found.known) {
    return <WithoutTimes partner={partner} reason={messages.unreadable} />;
  }

  if (found.times.length === 0) {
    return <NothingFits partner={partner} found={found} />;
  }

  return (
    <>
      <p class="secondary">{found.otherKnown ? messages.bothFree : messages.onlyMine({ name })}</p>
      <ul class="suggested">{found.times.map((time) => <TimeRow key={time.start} partner={partner} time={time} />)}</ul>
    </>
  );
}

function TimeRow({ partner, time }: { readonly partner: Partner; readonly time: Time }): JSX.Element {
  const { dates } = usePane();
  const moment = dates.moment(time.start);
  const reason = time.reason === 'alsoFree' ? null : messages.reasons[time.reason];
  const theirs = theirTime(partner.person.name, time.theirStart, dates.local(time.start));
  return (
    <li>
      <OpenInvite partner={partner} start={time.start} end={time.end} label={messages.choose({ moment })}>{moment}</OpenInvite>
      <span class="secondary">{[reason, theirs].filter((part) => part !== null).join(' · ')}</span>
    </li>
  );
}

function NothingFits({ partner, found }: ChoiceProps): JSX.Element {
  const { dates } = usePane();
  const { name } = partner.person;
  const day = found.until == null ? '' : dates.day(found.until);
  return (
    <>
      <WithoutTimes partner={partner} reason={found.otherKnown ? messages.nothing({ name, day }) : messages.nothingOfMine({ name, day })} />
      {found.inTheWay.length > 0 && (
        <>
          <p>{messages.inTheWay}</p>
          <ul>{found.inTheWay.map(({ start }) => <li key={start}>{dates.moment(start)}</li>)}</ul>
        </>
      )}
    </>
  );
}

function WithoutTimes({ partner, reason }: { readonly partner: Partner; readonly reason: string }): JSX.Element {
  return (
    <>
      <p>{reason}</p>
      <OpenInvite partner={partner} start={null} end={null} label={messages.anyTime}>{messages.anyTime}</OpenInvite>
    </>
  );
}

interface OpenInviteProps extends Pick<NewMeeting, 'start' | 'end'> {
  readonly partner: Partner;
  readonly label: string;
  readonly children: string;
}

/** Opens Outlook's own form; where there is none, or it does not open, a link to Outlook on the web. */
function OpenInvite({ partner, start, end, label, children }: OpenInviteProps): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const [hasFailed, setFailed] = useState(false);
  const { openNewMeeting, me } = session.host;
  const names = [me.name, partner.person.name].filter((name) => name !== '');
  const meeting = { subject: messages.subject({ names }), attendees: [partner.person.email], start, end };
  if (openNewMeeting === null || hasFailed) {
    return (
      <>
        {hasFailed && <Notice warns><p role="alert">{messages.notOpened}</p></Notice>}
        <a href={outlookLink(meeting)} target="_blank" rel="noopener noreferrer" aria-label={label} title={messages.inBrowser}>
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
