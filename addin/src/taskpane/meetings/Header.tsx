import type { JSX } from 'preact';
import type { Pair } from '../../api/types';
import * as messages from '../../catalogue/meeting';
import { around } from '../../messages/argument';
import { usePane } from '../context';
import { Icon } from '../controls/Icon';
import { joinedFacts } from '../controls/joined';
import { FailureNotice, Notice } from '../controls/Notice';
import { Skeleton } from '../controls/Skeleton';
import { OutlookNotice } from '../controls/OutlookNotice';
import { valueOf, type Loaded } from '../state/loaded';
import { useStore } from '../state/store';
import { MeetingTimes } from './MeetingTimes';
import type { MeetingView } from './meetingView';
import { pairHistoryOf, type PairHistory } from './pairHistory';

interface Props {
  readonly meeting: MeetingView;
  /** Null if the server was not or could not be asked. The notices below the header say why. */
  readonly pair: Loaded<Pair> | null;
  readonly onRetry: () => void;
}

/** Shows who this 1:1 is with, what kind it is, and when the last and the next one are. */
export function Header({ meeting, pair, onRetry }: Props): JSX.Element {
  switch (meeting.kind) {
    case 'opening': return <header class="head"><Skeleton lines={2} waitsFor={null} /></header>;
    case 'unreadable': return <header class="head"><OutlookNotice failure={meeting.failure} /></header>;
    case 'noMeeting': return <PlainHeader title={messages.noMeeting.title}><p>{messages.noMeeting.text}</p></PlainHeader>;
    case 'otherPeople': return (
      <PlainHeader title={messages.otherPeople.title}>
        <p>{sentenceOf(meeting.reasons)}</p>
        <p class="secondary">{messages.otherPeople.text}</p>
      </PlainHeader>
    );
    case 'external': return (
      <PlainHeader title={messages.externalTitle({ name: meeting.name })}><p>{messages.externalText}</p></PlainHeader>
    );
    case 'notOneOnOne': return (
      <PlainHeader title={messages.notOneOnOne.title}>
        <p class="reason">{capitalise(sentenceOf(meeting.reasons))}</p>
        <Notice title={messages.notOneOnOne.remedy}><p>{meeting.remedy}</p></Notice>
      </PlainHeader>
    );
    case 'oneOnOne': return <PersonHeader meeting={meeting} pair={pair} onRetry={onRetry} />;
  }
}

/** A message about a name, of which only the name is visible. Screen readers read out the rest. */
function Around({ say, name }: { readonly say: (name: string) => string; readonly name: string }): JSX.Element {
  const [before, after] = around(say);
  return <><span class="visually-hidden">{before}</span>{name}<span class="visually-hidden">{after}</span></>;
}

function PlainHeader({ title, children }: { readonly title: string; readonly children: JSX.Element | JSX.Element[] }): JSX.Element {
  return <header class="head"><h1><Icon name="calendar" /> {title}</h1>{children}</header>;
}

function sentenceOf([reason = '', ...more]: readonly string[]): string {
  return messages.sentence({ text: more.reduce((first, next) => messages.reasons({ first, next }), reason) });
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface PersonHeaderProps extends Props {
  readonly meeting: Extract<MeetingView, { kind: 'oneOnOne' }>;
}

function PersonHeader({ meeting, pair, onRetry }: PersonHeaderProps): JSX.Element {
  const known = pair === null ? null : valueOf(pair);
  const history = known === null ? null : pairHistoryOf(known);
  return (
    <header class="head">
      <div class="who">
        <span class="initials" aria-hidden="true">{initials(meeting.name)}</span>
        <div>
          <h1><Around say={(name) => messages.oneOnOneWith({ name })} name={meeting.name} /></h1>
          <Facts meeting={meeting} history={history} />
          <Occurrence />
        </div>
      </div>
      {pair?.kind === 'loading' && <div class="times skeleton" aria-hidden="true"><div><i /></div><div><i /></div></div>}
      {known !== null && history?.isKnown === true && <MeetingTimes history={history} pair={known} />}
      {history?.isKnown === false && <p class="secondary">{messages.calendarUnknown}</p>}
      {pair?.kind === 'failed' && pair.failure.kind !== 'signedOut' && <FailureNotice failure={pair.failure} onRetry={onRetry} />}
    </header>
  );
}

/** Which 1:1 of the series this is: the last and the next one, which follow, may be others. */
function Occurrence(): JSX.Element {
  const { session, dates } = usePane();
  const { meeting } = useStore(session.store);
  if (meeting == null) {
    return <></>;
  }

  return <p class="secondary">{messages.occurrence({ moment: dates.moment(meeting.start), ago: dates.ago(meeting.start) })}</p>;
}

function initials(name: string): string {
  const words = name.split(/[\s.@]+/).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

interface FactsProps {
  readonly meeting: PersonHeaderProps['meeting'];
  readonly history: PairHistory | null;
}

function Facts({ meeting: { relationship, remarks }, history }: FactsProps): JSX.Element {
  const { dates } = usePane();
  const facts = [
    relationship === null ? null : messages.relationships[relationship],
    history?.since == null ? null : messages.since({ date: dates.date(history.since) }),
    history?.everyDays == null ? null : agreedText(history.everyDays),
  ].filter((fact) => fact !== null);
  return <p class="secondary">{joinedFacts([...facts.length > 0 ? facts : [messages.oneOnOne], ...remarks])}</p>;
}

function agreedText(days: number): string {
  return days % 7 === 0 ? messages.agreedWeeks({ weeks: days / 7 }) : messages.agreedDays({ days });
}
