import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as messages from '../../catalogue/times';
import type { Instant } from '../../domain/meetings/meeting';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useClosable } from '../controls/useClosable';
import type { Partner } from './OpenInvite';
import { SuggestedTimes } from './SuggestedTimes';

interface Props {
  readonly partner: Partner;
  /** When the 1:1 should have started. */
  readonly start: Instant;
}

/** Says that a 1:1 was called off and not replaced, and offers new times. */
export function CalledOff({ partner, start }: Props): JSX.Element {
  const { dates } = usePane();
  const [isPlanning, setPlanning] = useState(false);
  useClosable(isPlanning, () => { setPlanning(false); });
  return (
    <>
      <Notice>
        <p>{messages.calledOff({ moment: dates.moment(start) })}</p>
        <Button
          label={messages.findWith({ name: partner.person.name })}
          isExpanded={isPlanning}
          onClick={() => { setPlanning(!isPlanning); }}
        >
          {messages.find}
        </Button>
      </Notice>
      {isPlanning && <SuggestedTimes partner={partner} />}
    </>
  );
}
