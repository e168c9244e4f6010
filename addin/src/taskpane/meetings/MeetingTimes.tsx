import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Pair } from '../../api/types';
import * as messages from '../../catalogue/meeting';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Lazy } from '../controls/Lazy';
import { useClosable } from '../controls/useClosable';
import type { PairHistory } from './pairHistory';

const loadLastMeeting = async () => (await import('./LastMeetingDetails')).LastMeetingDetails;

/** When the two people met last and meet next. The last 1:1 can be opened. */
export function MeetingTimes({ history, pair }: { readonly history: PairHistory; readonly pair: Pair }): JSX.Element {
  const { dates, session } = usePane();
  const { last, lastStart, next } = history;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const canOpen = lastStart !== null && lastStart !== session.store.state.meeting?.start;
  const close = (): void => { setOpen(false); };
  useClosable(isOpen, close);
  const start = session.store.state.meeting?.start ?? null;
  const isLater = lastStart !== null && start !== null && Date.parse(lastStart) > Date.parse(start);
  const lastWhen = last === null ? null : <When ago={dates.ago(last)} day={dates.day(last)} />;
  return (
    <>
      <dl class="times">
        <Time name={isLater ? messages.mostRecent : messages.last} none={messages.noLast}>
          {lastWhen !== null && canOpen
            ? (
              <button
                type="button"
                class="opener"
                aria-expanded={isOpen}
                aria-controls={id}
                onClick={() => { setOpen(!isOpen); }}
              >
                {lastWhen} <span class="visually-hidden">{messages.openLast}</span>
              </button>
            )
            : lastWhen}
        </Time>
        <Time name={messages.next} none={messages.noNext}>
          {next === null ? null : <When ago={dates.ago(next)} day={dates.moment(next)} />}
        </Time>
      </dl>
      <section id={id} class="last-meeting" aria-label={messages.openLast} hidden={!isOpen || !canOpen}>
        {isOpen && canOpen && <Lazy key={lastStart} load={loadLastMeeting} props={{ pair, start: lastStart }} />}
        {isOpen && <Button onClick={close}>{messages.closeLast}</Button>}
      </section>
    </>
  );
}

interface TimeProps {
  readonly name: string;
  /** Shown if there are no children. */
  readonly none: string;
  readonly children: ComponentChildren;
}

function Time({ name, none, children }: TimeProps): JSX.Element {
  return <div><dt>{name}</dt>{children === null ? <dd class="secondary">{none}</dd> : <dd>{children}</dd>}</div>;
}

function When({ ago, day }: { readonly ago: string; readonly day: string }): JSX.Element {
  return <><b>{ago}</b> <span class="secondary">{day}</span></>;
}
