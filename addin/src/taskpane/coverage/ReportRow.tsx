import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MyPair } from '../../api/types';
import { mineWords } from '../../messages';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { CorrectionForm } from './CorrectionForm';

export function MyReport({ pair, onCorrected }: { readonly pair: MyPair; readonly onCorrected: () => void }): JSX.Element {
  const { dates } = usePane();
  const [isOpen, setOpen] = useState(false);
  const words = mineWords.reports;
  const { last, next, line } = pair.meetings;
  const times = [last == null ? null : words.last(dates.ago(last)), next == null ? null : words.next(dates.ago(next))].filter((time) => time !== null);
  return (
    <li>
      <div class="point">
        <div class="text">
          <span>{pair.with.person.name}</span>
          <span class="quiet">{times.join(' · ')}</span>
        </div>
        {line != null && <span class={`status ${line.status}`}>{words.statuses[line.status]}</span>}
        <Button look="subtle" isIcon label={words.correct(pair.with.person.name)} isExpanded={isOpen} onClick={() => { setOpen(!isOpen); }}><Icon name="pencil" /></Button>
      </div>
      {isOpen && <CorrectionForm pair={pair} onDone={() => { setOpen(false); onCorrected(); }} />}
    </li>
  );
}
