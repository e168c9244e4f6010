import type { JSX } from 'preact';
import { findTimes } from '../../api/people';
import type { Times } from '../../api/types';
import * as messages from '../../catalogue/times';
import { usePane } from '../context';
import { Fetched } from '../controls/Fetched';
import { joinedFacts } from '../controls/joined';
import { useFetch } from '../controls/useFetch';
import { InviteFiles } from './InviteFiles';
import { OpenInvite, type Partner } from './OpenInvite';
import { RemindMe } from './RemindMe';
import { theirTime } from './theirTime';

type Time = Times['times'][number];

/** Up to three times for the next 1:1 of the two. A click opens an invite; we send nothing. */
export function SuggestedTimes({ partner }: { readonly partner: Partner }): JSX.Element {
  const [times, reload] = useFetch((api) => findTimes(api, partner.pairId));
  return (
    <section class="card">
      <Fetched loaded={times} lines={3} title={messages.failed} onRetry={reload}>
        {(found) => <Choice partner={partner} found={found} />}
      </Fetched>
      <RemindMe partner={partner} />
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
      <ul class="suggested">
        {found.times.map((time) => (
          <TimeRow key={time.start} partner={partner} time={time} everyDays={found.everyDays ?? null} />
        ))}
      </ul>
      <HowToRepeat partner={partner} everyDays={found.everyDays ?? null} />
    </>
  );
}

interface TimeRowProps {
  readonly partner: Partner;
  readonly time: Time;
  readonly everyDays: number | null;
}

function TimeRow({ partner, time, everyDays }: TimeRowProps): JSX.Element {
  const { dates, isPage } = usePane();
  const moment = dates.moment(time.start);
  const reason = time.reason === 'alsoFree' ? null : messages.reasons[time.reason];
  const theirs = theirTime(partner.person.name, time.theirStart, dates.local(time.start));
  return (
    <li>
      <OpenInvite partner={partner} start={time.start} end={time.end} label={messages.choose({ moment })}>{moment}</OpenInvite>
      <span class="secondary">{joinedFacts([reason, theirs])}</span>
      {isPage === true && <InviteFiles pairId={partner.pairId} time={time} everyDays={everyDays} />}
    </li>
  );
}

/** A series needs the file on the page, because Outlook's form takes a single meeting only. */
function HowToRepeat({ partner, everyDays }: { readonly partner: Partner; readonly everyDays: number | null }): JSX.Element | null {
  const { isPage } = usePane();
  if (isPage === true) {
    return <p class="secondary">{messages.fileNote({ name: partner.person.name })}</p>;
  }

  return everyDays === null ? null : <p class="secondary">{messages.repeat({ weeks: everyDays / 7 })}</p>;
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
