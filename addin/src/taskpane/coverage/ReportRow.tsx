import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MyPair } from '../../api/types';
import { statuses } from '../../catalogue/coverage';
import * as messages from '../../catalogue/myCoverage';
import { liveAgendaUrl } from '../../domain/invites/liveAgendaUrl';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { useClosable } from '../controls/useClosable';
import { CorrectionForm } from './CorrectionForm';

/** The page with the agenda of the next 1:1 of the two, which opens in the browser. */
const agendaPage = (pairId: string): string => liveAgendaUrl(location.origin, pairId, null);

interface Props {
  readonly pair: MyPair;
  readonly onCorrected: () => void;
}

export function ReportRow({ pair, onCorrected }: Props): JSX.Element {
  const { dates } = usePane();
  const [isOpen, setOpen] = useState(false);
  useClosable(isOpen, () => { setOpen(false); });
  const { name } = pair.with.person;
  const { last, next, line } = pair.meetings;
  const times = [
    last == null ? null : messages.last({ ago: dates.ago(last) }),
    next == null ? null : messages.next({ ago: dates.ago(next) }),
  ].filter((time) => time !== null);
  const close = (): void => {
    setOpen(false);
    onCorrected();
  };
  return (
    <li>
      <div class="point">
        <div class="text">
          <a href={agendaPage(pair.with.pairId)} target="_blank" rel="noopener noreferrer">{name}</a>
          <span class="secondary">{times.join(' · ')}</span>
        </div>
        {line != null && <span class={`status ${line.status}`}>{statuses[line.status]}</span>}
        <Button look="subtle" isIcon label={messages.correct({ name })} isExpanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
          <Icon name="pencil" />
        </Button>
      </div>
      {isOpen && <CorrectionForm pair={pair} onDone={close} />}
    </li>
  );
}
