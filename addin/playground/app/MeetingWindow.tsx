import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AddInFrame, type Completion } from '../outlook/addInFrame';
import type { Mailbox, OpenItem, View } from '../outlook/item';
import type { Theme } from '../outlook/theme';
import { mailStore } from './mailStore';
import { MeetingForm } from './MeetingForm';
import { draftOf, isMine, newDraft, savedMeeting } from './drafts';
import { Frame } from './Frame';
import { hashOf } from './route';
import { SendQuestion } from './SendQuestion';
import type { CalendarMeeting, Viewer } from './server';
import { format, timeOf, type WallClock } from './wallClock';

interface Props {
  readonly viewer: Viewer;
  readonly clock: WallClock;
  /** Null for a new one. */
  readonly meeting: CalendarMeeting | null;
  readonly view: View;
  readonly theme: Theme;
}

/** An appointment open in its own window, with the pane beside it. */
export function MeetingWindow({ viewer, clock, meeting, view, theme }: Props) {
  const [, setVersion] = useState(0);
  const again = (): void => { setVersion((version) => version + 1); };
  const mailbox = useMemo(() => mailboxOf(viewer), [viewer]);
  const item = useMemo(() => open(viewer, meeting, view), [viewer, meeting, view]);
  const [isPaneOpen, setPaneOpen] = useState(meeting !== null);
  const [question, setQuestion] = useState<Completion | null>(null);
  const changed = useMemo(() => {
    let { settings } = mailbox;
    return (): void => {
      if (mailbox.settings !== settings) { // else what another window has saved since would be lost
        settings = mailbox.settings;
        mailStore.saveSettings(mailbox.address, settings);
      }

      again();
    };
  }, [mailbox]);
  const pane = useMemo(() => isPaneOpen ? new AddInFrame('/playground/pane.html', '1:1 agenda', mailbox, item, changed, theme) : null, [isPaneOpen, item]);
  const events = useMemo(() => view === 'compose' ? new AddInFrame('/playground/events.html', 'Events of the add-in', mailbox, item, changed, theme) : null, [item]);

  const beforePane = useRef<HTMLButtonElement>(null);
  useEffect(() => { pane?.useTheme(theme); }, [pane, theme]);
  useEffect(() => {
    if (pane !== null) {
      // The pane is the last thing on the page: after it comes the first.
      pane.onExit = (where) => { (where === 'back' ? beforePane.current : document.querySelector<HTMLElement>('.top a'))?.focus(); };
    }
  }, [pane]);
  useEffect(() => { void events?.raise(meeting === null ? 'onNewAppointment' : 'onAttendeesChanged', 'olkNewAppointmentOrganizer'); }, [events]);

  const edited = (handler: string, event: string, data: unknown): void => {
    again();
    pane?.tell(event, data);
    void events?.raise(handler, event);
  };

  const send = async (evenSo: boolean): Promise<void> => {
    const answer = evenSo ? { allowEvent: true } : await events?.raise('onAppointmentSend', 'olkAppointmentSend') ?? { allowEvent: true };
    if (answer.allowEvent === false) {
      setQuestion(answer);
      return;
    }

    const sent = savedMeeting(item.meeting);
    mailStore.make(sent);
    mailStore.saveBody(sent.id, item.body);
    location.hash = hashOf({ page: 'calendar' });
  };

  return (
    <main class={`page meeting ${view}`}>
      <article class="window">
        <div class="bar">
          {view === 'compose'
            ? <button type="button" class="primary" onClick={() => void send(false)}>Send</button>
            : isMine(item.meeting, viewer) && !item.meeting.isCancelled ? <a class="primary" href={hashOf({ page: 'meeting', id: item.meeting.id, view: 'compose' })}>Edit</a> : null}
          <button type="button" aria-pressed={isPaneOpen} onClick={() => { setPaneOpen(!isPaneOpen); }}>
            <img src="/icons/icon-16.png" alt="" width="16" height="16" /> 1:1 agenda
          </button>
          <a href={hashOf({ page: 'calendar' })}>Close</a>
        </div>
        {item.notices.map((notice) => (
          <p key={notice.key} class="notice" role="status">
            {notice.message}
            {notice.actions?.map(({ actionText }) => <button key={actionText} type="button" onClick={() => { setPaneOpen(true); }}>{actionText}</button>)}
            <button type="button" aria-label="Close this line" onClick={() => { item.notices = item.notices.filter((one) => one !== notice); again(); }}>×</button>
          </p>
        ))}
        {view === 'compose'
          ? <MeetingForm item={item} viewer={viewer} clock={clock} onEdited={edited} />
          : <Facts item={item} clock={clock} />}
        <Body item={item} isEditable={view === 'compose'} />
      </article>
      {pane === null ? null : (
        <aside class="pane" aria-label="1:1 agenda">
          <div class="bar"><b>1:1 agenda</b><button ref={beforePane} type="button" aria-label="Close the pane" onClick={() => { setPaneOpen(false); }}>×</button></div>
          <Frame of={pane} />
        </aside>
      )}
      {events === null ? null : <div hidden><Frame of={events} /></div>}
      {question === null ? null : (
        <SendQuestion
          question={question}
          onSend={() => { setQuestion(null); void send(true); }}
          onAdd={() => { setQuestion(null); setPaneOpen(true); }}
        />
      )}
    </main>
  );
}

function Facts({ item: { meeting }, clock }: { item: OpenItem; clock: WallClock }) {
  const [start, end] = [clock.local(meeting.start), clock.local(meeting.end)];
  return (
    <>
      <h1>{meeting.title}</h1>
      <p>{format(start, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}, {timeOf(start)} to {timeOf(end)}{meeting.series === null ? '' : ', in a series'}{meeting.isCancelled ? ' (cancelled)' : ''}</p>
      <ul class="people">
        {meeting.organizer === null ? null : <li>{meeting.organizer.name} <span class="quiet">organiser</span></li>}
        {meeting.attendees.filter(({ address }) => address !== meeting.organizer?.address).map(({ address, name, type, response }) =>
          <li key={address}>{name} <span class="quiet">{type === 'resource' ? 'room' : response === 'none' ? '' : response}</span></li>)}
      </ul>
    </>
  );
}

/** Shows the body as it stands, and keeps what is typed; an add-in's change is drawn without touching the rest of the page. */
function Body({ item, isEditable }: { item: OpenItem; isEditable: boolean }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current !== null && element.current.innerHTML !== item.body) {
      element.current.innerHTML = item.body;
      item.body = element.current.innerHTML;
    }
  });
  return (
    <div
      ref={element}
      class="body"
      {...(isEditable ? { contentEditable: true, role: 'textbox', 'aria-multiline': true, 'aria-label': 'Text of the invite', tabIndex: 0 } : {})}
      onInput={(event) => { item.body = event.currentTarget.innerHTML; }}
    />
  );
}

function open(viewer: Viewer, meeting: CalendarMeeting | null, view: View): OpenItem {
  return {
    view,
    isSaved: meeting !== null,
    meeting: meeting === null ? newDraft(viewer) : draftOf(meeting),
    body: mailStore.body(meeting?.id ?? null),
    notices: [],
    session: new Map(),
  };
}

function mailboxOf({ person, timeZone, offsets }: Viewer): Mailbox {
  return { address: person.address, name: person.name, timeZone, offsets, settings: mailStore.settings(person.address) };
}
