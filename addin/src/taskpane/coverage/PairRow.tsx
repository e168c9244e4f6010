import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CorrectedPair, CoverageStatus, MyPair, OneOnOneRequest } from '../../api/types';
import { statuses } from '../../catalogue/coverage';
import * as messages from '../../catalogue/myCoverage';
import * as timeMessages from '../../catalogue/times';
import { liveAgendaUrl } from '../../domain/invites/liveAgendaUrl';
import { dayOn } from '../../messages/dates';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { joinedFacts } from '../controls/joined';
import { useClosable } from '../controls/useClosable';
import { AskButton, AskedFor } from '../scheduling/OneOnOneRequest';
import { SuggestedTimes } from '../scheduling/SuggestedTimes';
import { CorrectionForm } from './CorrectionForm';
import { CorrectionList, FoundCadence } from './CorrectionList';
import { byOf, doneOf } from './correctionWords';
import { PairMeetings } from './PairMeetings';

/** The statuses that a 1:1 would improve. */
const needsOneOnOne: ReadonlySet<CoverageStatus> = new Set<CoverageStatus>(['slipping', 'overdue', 'never']);

/** The page with the agenda of the next 1:1 of the two, which opens in the browser. */
const agendaPage = (pairId: string): string => liveAgendaUrl(location.origin, pairId, null);

interface Props {
  readonly pair: MyPair;
  /** An open request for a 1:1 by either of the two. */
  readonly request: OneOnOneRequest | null;
  readonly onCorrected: () => void;
  readonly onAsked: () => void;
}

/** The 1:1s with one report or with the person's manager, and the corrections to them. */
export function PairRow({ pair, request, onCorrected, onAsked }: Props): JSX.Element {
  const { dates } = usePane();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  useClosable(isOpen, () => { setOpen(false); });
  const [isPlanning, setPlanning] = useState(false);
  useClosable(isPlanning, () => { setPlanning(false); });
  const { name } = pair.with.person;
  const { last, next, line } = pair.meetings;
  const onMonday = pair.whenDue ?? line?.status ?? 'notKnown';
  const latest = pair.corrections.at(-1);
  const known = [
    last == null ? null : messages.last({ ago: dates.ago(last) }),
    next == null ? null : messages.next({ ago: dates.ago(next) }),
    pair.whenDue == null || pair.whenDue === line?.status ? null : messages.onMonday({ status: statuses[pair.whenDue] }),
    latest === undefined ? null : byOf(latest, dates),
  ].filter((text) => text !== null);
  const close = (corrected: CorrectedPair): void => {
    setOpen(false);
    setDone(doneOf(corrected));
    announce(doneOf(corrected));
    onCorrected();
  };
  return (
    <li>
      <div class="point">
        <div class="text">
          <a href={agendaPage(pair.with.pairId)} target="_blank" rel="noopener noreferrer">{name}</a>
          <span class="secondary">{joinedFacts(known)}</span>
        </div>
        {line != null && <span class={`status ${line.status}`}>{statuses[line.status]}</span>}
        <Button look="subtle" isIcon label={messages.correct({ name })} isExpanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
          <Icon name="pencil" />
        </Button>
      </div>
      {pair.vanished?.map(({ day }) => <p key={day} class="secondary">{messages.vanished({ name, day: dayOn(day) })}</p>)}
      {done !== null && !isOpen && <p class="secondary done">{done}</p>}
      {isOpen && <FoundCadence pair={pair} onDone={close} />}
      {isOpen && <CorrectionList pair={pair} onDone={close} />}
      {isOpen && <PairMeetings pair={pair} onDone={close} />}
      {request !== null && <AskedFor pair={pair} request={request} />}
      {line?.calledOff != null && <p>{timeMessages.calledOff({ moment: dates.moment(line.calledOff) })}</p>}
      {line != null && (needsOneOnOne.has(line.status) || needsOneOnOne.has(onMonday) || request !== null || line.calledOff != null) && (
        <div class="row">
          <Button label={timeMessages.findWith({ name })} isExpanded={isPlanning} onClick={() => { setPlanning(!isPlanning); }}>
            {timeMessages.find}
          </Button>
          {pair.with.relationship === 'manager' && request === null && next == null && <AskButton pair={pair} onAsked={onAsked} />}
        </div>
      )}
      {isPlanning && <SuggestedTimes partner={pair.with} />}
      {isOpen && <CorrectionForm pair={pair} onDone={close} />}
    </li>
  );
}
