import { useState } from 'preact/hooks';
import * as say from '../../src/catalogue/playgroundMeeting';
import type { Invited, OpenItem } from '../outlook/item';
import type { Viewer } from './server';
import type { WallClock } from './wallClock';

interface Props {
  readonly item: OpenItem;
  readonly viewer: Viewer;
  readonly clock: WallClock;
  /** Notifies the add-in: its event handler, and office.js of the event with its data. */
  readonly onEdited: (handler: string, event: string, data: unknown) => void;
}

/** The fields of an invite. */
export function MeetingForm({ item, viewer, clock, onEdited }: Props) {
  const { meeting } = item;
  const invite = (attendees: readonly Invited[]): void => {
    item.meeting = { ...item.meeting, attendees };
    onEdited('onAttendeesChanged', 'olkRecipientsChanged', [JSON.stringify({ requiredAttendees: true })]);
  };
  const move = (field: 'start' | 'end', typed: string): void => {
    const moved = clock.instant(new Date(`${typed}:00Z`)).toISOString();
    item.meeting = { ...item.meeting, [field]: moved };
    onEdited('onTimeChanged', 'olkAppointmentTimeChanged', [JSON.stringify({ start: item.meeting.start, end: item.meeting.end })]);
  };
  const rename = (title: string): void => { item.meeting = { ...item.meeting, title }; };

  return (
    <div class="fields">
      <h1 class="visually-hidden">{item.isSaved ? meeting.title : say.newMeeting}</h1>
      <label>
        {say.title}
        {' '}<input value={meeting.title} placeholder={say.titleHint} onInput={(event) => { rename(event.currentTarget.value); }} />
      </label>
      <Attendees item={item} viewer={viewer} onInvite={invite} />
      <Time label={say.start} local={clock.local(meeting.start)} onMove={(typed) => { move('start', typed); }} />
      <Time label={say.end} local={clock.local(meeting.end)} onMove={(typed) => { move('end', typed); }} />
    </div>
  );
}

interface AttendeesProps {
  readonly item: OpenItem;
  readonly viewer: Viewer;
  readonly onInvite: (attendees: readonly Invited[]) => void;
}

function Attendees({ item: { meeting }, viewer, onInvite }: AttendeesProps) {
  const [chosen, setChosen] = useState('');
  const attendees = meeting.attendees.filter(({ address }) => address !== meeting.organizer?.address);
  const add = (): void => {
    const person = viewer.partners.find(({ name, address }) => name === chosen || address === chosen);
    if (person !== undefined && attendees.every(({ address }) => address !== person.address)) {
      onInvite([...meeting.attendees, { ...person, type: 'required', response: 'none' }]);
      setChosen('');
    }
  };
  const remove = (removed: string): void => { onInvite(meeting.attendees.filter(({ address }) => address !== removed)); };
  return (
    <div class="field">
      <label for="invite">{say.invite}</label>
      <ul class="people">
        {attendees.map(({ address, name }) => (
          <li key={address}>
            {name}
            <button type="button" aria-label={say.remove({ name })} onClick={() => { remove(address); }}>×</button>
          </li>
        ))}
      </ul>
      <input
        id="invite"
        list="people"
        value={chosen}
        placeholder={say.nameHint}
        onInput={(event) => { setChosen(event.currentTarget.value); }}
        onKeyDown={(event) => { if (event.key === 'Enter') { add(); } }}
      />
      <datalist id="people">{viewer.partners.map(({ address, name }) => <option key={address} value={name} />)}</datalist>
      <button type="button" onClick={add}>{say.add}</button>
    </div>
  );
}

interface TimeProps {
  readonly label: string;
  readonly local: Date;
  readonly onMove: (typed: string) => void;
}

function Time({ label, local, onMove }: TimeProps) {
  const value = local.toISOString().slice(0, 16);
  return <label>{label} <input type="datetime-local" value={value} onChange={(event) => { onMove(event.currentTarget.value); }} /></label>;
}
