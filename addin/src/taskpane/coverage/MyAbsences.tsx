import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { addMyAbsence, readMyAbsences, removeMyAbsence } from '../../api/absences';
import type { Api } from '../../api/client';
import type { ApiFailure, ApiResult } from '../../api/result';
import type { MyAbsence, MyAbsences as MyAbsencesAnswer } from '../../api/types';
import * as messages from '../../catalogue/myAbsences';
import { dayOn } from '../../messages/dates';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { FailureNotice, Notice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';

interface Props {
  /** The figures have changed. */
  readonly onChanged: () => void;
}

/** When somebody is away, for all their 1:1s, as they or their organisation entered it. */
export function MyAbsences({ onChanged }: Props): JSX.Element {
  return <Collapsible title={messages.heading}>{() => <Absences onChanged={onChanged} />}</Collapsible>;
}

type Change = (api: Api) => Promise<ApiResult<MyAbsencesAnswer>>;

function Absences({ onChanged }: Props): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const [fetched, reload] = useFetch(readMyAbsences);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const change = async (send: Change, said: string): Promise<boolean> => {
    const api = session.backend?.api;
    const result = api === undefined ? null : await send(api);
    setFailure(result?.ok === false ? result.failure : null);
    if (result?.ok === true) {
      announce(said);
      onChanged();
    }

    reload();
    return result?.ok === true;
  };
  return (
    <>
      <p>{messages.text}</p>
      <Fetched loaded={fetched} title={messages.failed} onRetry={reload}>
        {({ absences }) => absences.length === 0
          ? <p class="secondary">{messages.none}</p>
          : (
            <ul>
              {absences.map((absence) => (
                <AbsenceRow
                  key={absence.id}
                  absence={absence}
                  onRemove={() => { void change((api) => removeMyAbsence(api, absence.id), messages.removed); }}
                />
              ))}
            </ul>
          )}
      </Fetched>
      <AbsenceForm onAdd={(first, last) => change((api) => addMyAbsence(api, first, last), messages.added)} />
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}

function AbsenceRow({ absence, onRemove }: { readonly absence: MyAbsence; readonly onRemove: () => void }): JSX.Element {
  const { dates } = usePane();
  const { firstDay, lastDay, byOrganisation } = absence;
  const days = firstDay === lastDay ? dates.date(firstDay) : messages.days({ first: dayOn(firstDay), last: dayOn(lastDay) });
  return (
    <li>
      <p>{days}</p>
      {byOrganisation && <p class="secondary">{messages.byOrganisation}</p>}
      <Button look="subtle" label={messages.removeLabel({ days })} onClick={onRemove}>{messages.remove}</Button>
    </li>
  );
}

type Fault = 'incomplete' | 'lastBeforeFirst';

interface FormProps {
  /** Whether it was entered. */
  readonly onAdd: (first: string, last: string) => Promise<boolean>;
}

function AbsenceForm({ onAdd }: FormProps): JSX.Element {
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = faultOf(first, last);
    setFault(found);
    if (found === null && await onAdd(first, last)) {
      setFirst('');
      setLast('');
    }
  };
  return (
    <form noValidate onSubmit={(event) => { void add(event); }}>
      <DayField label={messages.first} value={first} onType={setFirst} />
      <DayField label={messages.last} value={last} onType={setLast} />
      {fault !== null && <Notice warns><p role="alert">{messages[fault]}</p></Notice>}
      <div class="row"><button type="submit" class="plain primary">{messages.add}</button></div>
    </form>
  );
}

/** What is wrong with it, as far as the fields show; the server checks the rest. Null if nothing is. */
function faultOf(first: string, last: string): Fault | null {
  if (first === '' || last === '') {
    return 'incomplete';
  }

  return last < first ? 'lastBeforeFirst' : null;
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function DayField({ label, value, onType }: DayProps): JSX.Element {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} required onInput={(event) => { onType(event.currentTarget.value); }} />
    </>
  );
}
