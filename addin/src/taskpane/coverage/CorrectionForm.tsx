import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { agreeCadence, correctPair } from '../../api/coverage';
import type { Failure } from '../../api/result';
import type { MyPair } from '../../api/types';
import { mineWords } from '../../messages';
import { useAnnounce, usePane } from '../context';
import { FailureNotice } from '../controls/Notice';
import { blankEntry, cadences, correctionOf, isWhole, type CorrectionEntry } from './correction';

const words = mineWords.correct;

export function CorrectionForm({ pair, onDone }: { readonly pair: MyPair; readonly onDone: () => void }): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const [entry, setEntry] = useState<CorrectionEntry>({ ...blankEntry, days: pair.meetings.line?.cadenceDays ?? blankEntry.days });
  const [failure, setFailure] = useState<Failure | null>(null);
  const put = (change: Partial<CorrectionEntry>): void => { setEntry({ ...entry, ...change }); };

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const api = session.service?.api;
    if (api === undefined || !isWhole(entry)) {
      announce(words.needed);
      return;
    }

    const id = pair.with.pairId;
    const result = entry.kind === 'cadence'
      ? await agreeCadence(api, id, entry.days)
      : await correctPair(api, id, correctionOf(entry, session.host.clock.toInstant));
    setFailure(result.ok ? null : result.failure);
    if (result.ok) {
      announce(words.saved);
      onDone();
    }
  };

  return (
    <form class="card" onSubmit={(event) => { void save(event); }}>
      <fieldset>
        <legend>{words.what}</legend>
        {(['cadence', 'away', 'held'] as const).map((kind) => (
          <label key={kind} class="choice"><input type="radio" name={pair.with.pairId} checked={entry.kind === kind} onChange={() => { put({ kind }); }} /> {words[kind]}</label>
        ))}
      </fieldset>
      {entry.kind === 'cadence' && (
        <select aria-label={words.cadence} value={entry.days} onChange={(event) => { put({ days: Number(event.currentTarget.value) }); }}>
          {cadences.map((days) => <option key={days} value={days}>{words.every(days)}</option>)}
        </select>
      )}
      {entry.kind === 'away' && (
        <>
          <Field label={words.from} type="date" value={entry.from} onType={(from) => { put({ from }); }} />
          <Field label={words.back} type="date" value={entry.back} onType={(back) => { put({ back }); }} />
        </>
      )}
      {entry.kind === 'held' && (
        <>
          <Field label={words.day} type="date" value={entry.day} onType={(day) => { put({ day }); }} />
          <Field label={words.time} type="time" value={entry.time} onType={(time) => { put({ time }); }} />
          <Field label={words.minutes} type="number" value={String(entry.minutes)} onType={(minutes) => { put({ minutes: Number(minutes) }); }} />
        </>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
      <div class="row"><button type="submit" class="plain primary">{words.save}</button></div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly type: 'date' | 'time' | 'number';
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Field({ label, type, value, onType }: FieldProps): JSX.Element {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} type={type} value={value} required {...type === 'number' ? { min: 15, max: 180 } : {}} onInput={(event) => { onType(event.currentTarget.value); }} />
    </>
  );
}
