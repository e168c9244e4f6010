import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Pair } from '../../api/types';
import { lastTimeWords, paneWords } from '../../messages';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Later } from '../controls/Lazy';
import type { Standing } from './occasion';

const loadLastTime = async () => (await import('./LastMeeting')).LastTime;

/** When the two met last and meet next; the last one can be opened to be read. */
export function Times({ standing: { last, lastStart, next }, pair }: { readonly standing: Standing; readonly pair: Pair }): JSX.Element {
  const { dates, session } = usePane();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const canOpen = lastStart !== null && lastStart !== session.store.state.meeting?.start;
  const close = (): void => {
    setOpen(false);
    opener.current?.focus(); // The button that had it is gone.
  };
  return (
    <>
      <dl class="times">
        <Time name={paneWords.last} none={paneWords.noLast}>
          {last === null ? null
            : !canOpen ? <When ago={dates.ago(last)} day={dates.day(last)} />
              : (
                <button ref={opener} type="button" class="opener" aria-expanded={isOpen} aria-controls={id} onClick={() => { setOpen(!isOpen); }}>
                  <When ago={dates.ago(last)} day={dates.day(last)} /> <span class="unseen">{lastTimeWords.open}</span>
                </button>
              )}
        </Time>
        <Time name={paneWords.next} none={paneWords.noNext}>
          {next === null ? null : <When ago={dates.ago(next)} day={dates.moment(next)} />}
        </Time>
      </dl>
      <section id={id} class="last-time" aria-label={lastTimeWords.open} hidden={!isOpen || !canOpen}>
        {isOpen && canOpen && <Later key={lastStart} load={loadLastTime} props={{ pair, start: lastStart }} />}
        {isOpen && <Button onClick={close}>{lastTimeWords.close}</Button>}
      </section>
    </>
  );
}

function Time({ name, none, children }: { readonly name: string; readonly none: string; readonly children: ComponentChildren }): JSX.Element {
  return <div><dt>{name}</dt>{children === null ? <dd class="quiet">{none}</dd> : <dd>{children}</dd>}</div>;
}

function When({ ago, day }: { readonly ago: string; readonly day: string }): JSX.Element {
  return <><b>{ago}</b> <span class="quiet">{day}</span></>;
}
