import { useState } from 'preact/hooks';
import type { OpenItem } from '../outlook/item';
import type { Viewer } from './server';
import type { WallClock } from './wallClock';

interface Props {
  readonly item: OpenItem;
  readonly viewer: Viewer;
  readonly clock: WallClock;
  /** Tells the add-in: the handler of its events, and the event of office.js with its data. */
  readonly onEdited: (handler: string, event: string, data: unknown) => void;
}

/** The fields of an invite. */
export function MeetingForm({ item, viewer, clock, onEdited }: Props) {
  const [chosen, setChosen] = useState('');
  const { meeting } = item;
  const attendees = meeting.attendees.filter(({ address }) => address !== meeting.organizer?.address);

  const invite = (all: OpenItem['meeting']['attendees']): void => {
    item.meeting = { ...meeting, attendees: all };
    onEdited('onAttendeesChanged', 'olkRecipientsChanged', [JSON.stringify({ requiredAttendees: true })]);
  };

  const add = (): void => {
    const person = viewer.partners.find(({ name, address }) => name === chosen || address === chosen);
    if (person !== undefined && attendees.every(({ address }) => address !== person.address)) {
      invite([...meeting.attendees, { ...person, type: 'required', response: 'none' }]);
      setChosen('');
    }
  };

  const move = (field: 'start' | 'end', written: string): void => {
    const moved = clock.instant(new Date(`${written}:00Z`)).toISOString();
    item.meeting = { ...meeting, [field]: moved };
    onEdited('onTimeChanged', 'olkAppointmentTimeChanged', [JSON.stringify({ start: item.meeting.start, end: item.meeting.end })]);
  };

  return (
    <div class="fields">
      <h1 class="unseen">{item.isSaved ? meeting.title : 'New meeting'}</h1>
      <label>Title <input value={meeting.title} placeholder="Add a title" onInput={(event) => { item.meeting = { ...item.meeting, title: event.currentTarget.value }; }} /></label>
      <div class="field">
        <label for="invite">Invite</label>
        <ul class="people">
          {attendees.map((one) => (
            <li key={one.address}>{one.name}<button type="button" aria-label={`Remove ${one.name}`} onClick={() => { invite(meeting.attendees.filter(({ address }) => address !== one.address)); }}>×</button></li>
          ))}
        </ul>
        <input id="invite" list="people" value={chosen} placeholder="A name" onInput={(event) => { setChosen(event.currentTarget.value); }} onKeyDown={(event) => { if (event.key === 'Enter') { add(); } }} />
        <datalist id="people">{viewer.partners.map(({ address, name }) => <option key={address} value={name} />)}</datalist>
        <button type="button" onClick={add}>Add</button>
      </div>
      <label>Start <input type="datetime-local" value={localValue(clock.local(meeting.start))} onChange={(event) => { move('start', event.currentTarget.value); }} /></label>
      <label>End <input type="datetime-local" value={localValue(clock.local(meeting.end))} onChange={(event) => { move('end', event.currentTarget.value); }} /></label>
    </div>
  );
}

function localValue(local: Date): string {
  return local.toISOString().slice(0, 16);
}
