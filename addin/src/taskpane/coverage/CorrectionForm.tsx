import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { addCorrection, setCadence } from '../../api/coverage';
import type { ApiFailure } from '../../api/result';
import type { CorrectedPair, MyPair } from '../../api/types';
import * as messages from '../../catalogue/correction';
import { save as saveLabel } from '../../catalogue/pane';
import { usePane } from '../context';
import { FailureNotice, Notice } from '../controls/Notice';
import { blankEntry, cadences, faultOf, toCorrection, type CorrectionEntry, type CorrectionFault } from './correction';

interface Props {
  readonly pair: MyPair;
  readonly onDone: (done: CorrectedPair) => void;
}

export function CorrectionForm({ pair, onDone }: Props): JSX.Element {
  const { session, now } = usePane();
  const { clock } = session.host;
  const [entry, setEntry] = useState<CorrectionEntry>({ ...blankEntry, days: pair.meetings.line?.cadenceDays ?? blankEntry.days });
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [fault, setFault] = useState<CorrectionFault | null>(null);
  const change = (changed: Partial<CorrectionEntry>): void => {
    setEntry({ ...entry, ...changed });
    setFault(null);
  };

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const api = session.backend?.api;
    const found = faultOf(entry, clock.toInstant, now());
    setFault(found);
    if (api === undefined || found !== null) {
      return;
    }

    const id = pair.with.pairId;
    const result = entry.kind === 'cadence'
      ? await setCadence(api, id, entry.days)
      : await addCorrection(api, id, toCorrection(entry, clock.toInstant));
    setFailure(result.ok ? null : result.failure);
    if (result.ok) {
      onDone(result.value);
    }
  };

  return (
    <form class="card" noValidate onSubmit={(event) => { void save(event); }}>
      <KindChoice pair={pair} kind={entry.kind} onChoose={(kind) => { change({ kind }); }} />
      <Fields entry={entry} onChange={change} />
      {fault !== null && <Notice warns><p role="alert">{messages.faults[fault]}</p></Notice>}
      {failure !== null && <FailureNotice failure={failure} />}
      <div class="row"><button type="submit" class="plain primary">{saveLabel}</button></div>
    </form>
  );
}

const kinds = ['cadence', 'away', 'ownAway', 'held', 'notHeld', 'private'] as const;

interface KindChoiceProps {
  readonly pair: MyPair;
  readonly kind: CorrectionEntry['kind'];
  readonly onChoose: (kind: CorrectionEntry['kind']) => void;
}

function KindChoice({ pair, kind, onChoose }: KindChoiceProps): JSX.Element {
  const choices = {
    cadence: messages.cadence,
    away: messages.away({ name: pair.with.person.name }),
    ownAway: messages.ownAway,
    held: messages.held,
    notHeld: messages.notHeld,
    private: messages.isPrivate,
  };
  return (
    <fieldset>
      <legend>{messages.what}</legend>
      {kinds.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={pair.with.pairId} checked={kind === choice} onChange={() => { onChoose(choice); }} /> {choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}

interface FieldsProps {
  readonly entry: CorrectionEntry;
  readonly onChange: (changed: Partial<CorrectionEntry>) => void;
}

function Fields({ entry, onChange }: FieldsProps): JSX.Element {
  switch (entry.kind) {
    case 'cadence': return (
      <select
        aria-label={messages.cadence}
        value={entry.days}
        onChange={(event) => { onChange({ days: Number(event.currentTarget.value) }); }}
      >
        {cadences.map((days) => <option key={days} value={days}>{messages.every({ weeks: days / 7 })}</option>)}
      </select>
    );
    case 'away':
    case 'ownAway': return (
      <>
        <Field label={messages.from} type="date" value={entry.from} onType={(from) => { onChange({ from }); }} />
        <Field label={messages.back} type="date" value={entry.back} onType={(back) => { onChange({ back }); }} />
      </>
    );
    case 'private': return <p class="secondary">{messages.isPrivateText}</p>;
    case 'notHeld': return <Field label={messages.day} type="date" value={entry.day} onType={(day) => { onChange({ day }); }} />;
    case 'held': return (
      <>
        <Field label={messages.day} type="date" value={entry.day} onType={(day) => { onChange({ day }); }} />
        <Field label={messages.time} type="time" value={entry.time} onType={(time) => { onChange({ time }); }} />
        <Field
          label={messages.minutes}
          type="number"
          value={String(entry.minutes)}
          onType={(minutes) => { onChange({ minutes: Number(minutes) }); }}
        />
      </>
    );
  }
}

interface FieldProps {
  readonly label: string;
  readonly type: 'date' | 'time' | 'number';
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A number is a length in minutes, with the limits of a 1:1 that counts. */
function Field({ label, type, value, onType }: FieldProps): JSX.Element {
  const id = useId();
  const limits = type === 'number' ? { min: 15, max: 180 } : {};
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} type={type} value={value} required {...limits} onInput={(event) => { onType(event.currentTarget.value); }} />
    </>
  );
}
