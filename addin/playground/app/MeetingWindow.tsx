import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as say from '../../src/catalogue/playgroundMeeting';
import { AddInFrame, type Completion } from '../outlook/addInFrame';
import type { Mailbox, MeetingFormData, Notice, OpenItem, View } from '../outlook/item';
import type { Theme } from '../outlook/theme';
import { newDraft, savedMeeting } from './drafts';
import { Frame } from './Frame';
import { mailStore } from './mailStore';
import { MeetingActions } from './MeetingActions';
import { MeetingBody } from './MeetingBody';
import { MeetingFacts } from './MeetingFacts';
import { MeetingForm } from './MeetingForm';
import { hashOf } from './route';
import { SendQuestion } from './SendQuestion';
import type { CalendarMeeting, Viewer } from './server';
import { mondayOf, type WallClock } from './wallClock';

interface Props {
  readonly viewer: Viewer;
  readonly clock: WallClock;
  /** Null for a new one. */
  readonly meeting: CalendarMeeting | null;
  /** What the add-in has filled into the form for a new meeting. */
  readonly form?: MeetingFormData | null;
  readonly view: View;
  /** The address of the week that was shown last. */
  readonly week: string;
  readonly theme: Theme;
}

/** A meeting in its own window, with the pane next to it. */
export function MeetingWindow({ viewer, clock, meeting, form = null, view, week, theme }: Props) {
  const [, setVersion] = useState(0);
  const redraw = (): void => { setVersion((version) => version + 1); };
  const mailbox = useMemo(() => mailboxOf(viewer), [viewer]);
  const item = useMemo(() => open(viewer, meeting, view, form), [viewer, meeting, view]);
  const [isPaneOpen, setPaneOpen] = useState(meeting !== null || form !== null);
  const [question, setQuestion] = useState<Completion | null>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const onChanged = useMemo(() => savingSettings(mailbox, redraw), [mailbox]);
  const folder = viewer.language === '' ? '' : `/${viewer.language}`;
  const frameOf = (page: string, title: string): AddInFrame => new AddInFrame({ page, title, theme }, mailbox, item, onChanged);
  const pane = useMemo(() => isPaneOpen ? frameOf(`${folder}/playground/pane.html`, say.pane) : null, [isPaneOpen, item]);
  const events = useMemo(() => view === 'compose' ? frameOf(`${folder}/playground/events.html`, say.events) : null, [item]);

  useEffect(() => { pane?.useTheme(theme); }, [pane, theme]);
  useEffect(() => {
    if (pane !== null) {
      // The pane comes last on the page, so the first element follows it.
      pane.onExit = (where) => { (where === 'back' ? closeButton.current : document.querySelector<HTMLElement>('.top a'))?.focus(); };
    }
  }, [pane]);
  useEffect(() => {
    void events?.raise(meeting === null ? 'onNewAppointment' : 'onAttendeesChanged', 'olkNewAppointmentOrganizer');
  }, [events]);

  const onEdited = (handler: string, event: string, data: unknown): void => {
    redraw();
    pane?.notify(event, data);
    void events?.raise(handler, event);
  };
  const dismiss = (notice: Notice): void => {
    item.notices = item.notices.filter((other) => other !== notice);
    redraw();
  };
  const trySend = async (): Promise<void> => {
    const answer = await events?.raise('onAppointmentSend', 'olkAppointmentSend');
    if (answer?.allowEvent === false) {
      setQuestion(answer);
    } else {
      send(item, clock);
    }
  };

  return (
    <main class={`page meeting ${view}`}>
      <article class="window">
        <div class="bar">
          {view === 'compose' ? <button type="button" class="primary" onClick={() => void trySend()}>{say.send}</button> : null}
          {view === 'compose' || meeting === null ? null : <MeetingActions viewer={viewer} meeting={meeting} week={week} />}
          <button type="button" aria-pressed={isPaneOpen} onClick={() => { setPaneOpen(!isPaneOpen); }}>
            <img src="/icons/icon-16.png" alt="" width="16" height="16" /> {say.pane}
          </button>
          <a href={week}>{say.close}</a>
        </div>
        {item.notices.map((notice) => (
          <NoticeBar key={notice.key} notice={notice} onOpen={() => { setPaneOpen(true); }} onDismiss={() => { dismiss(notice); }} />
        ))}
        {view === 'compose'
          ? <MeetingForm item={item} viewer={viewer} clock={clock} onEdited={onEdited} />
          : <MeetingFacts meeting={item.meeting} clock={clock} />}
        <MeetingBody item={item} isEditable={view === 'compose'} />
      </article>
      {pane === null ? null : (
        <aside class="pane" aria-label={say.pane}>
          <div class="bar">
            <b>{say.pane}</b>
            <button ref={closeButton} type="button" aria-label={say.closePane} onClick={() => { setPaneOpen(false); }}>×</button>
          </div>
          <Frame of={pane} />
        </aside>
      )}
      {events === null ? null : <div hidden><Frame of={events} /></div>}
      {question === null ? null : (
        <SendQuestion
          question={question}
          onSend={() => { setQuestion(null); send(item, clock); }}
          onAdd={() => { setQuestion(null); setPaneOpen(true); }}
        />
      )}
    </main>
  );
}

function mailboxOf({ person, timeZone, offsets }: Viewer): Mailbox {
  return { address: person.address, name: person.name, timeZone, offsets, openForm, settings: mailStore.settings(person.address) };
}

function openForm(form: MeetingFormData): void {
  location.hash = hashOf({ page: 'new', form });
}

function open(viewer: Viewer, meeting: CalendarMeeting | null, view: View, form: MeetingFormData | null): OpenItem {
  return {
    view,
    isSaved: meeting !== null,
    meeting: meeting ?? newDraft(viewer, form),
    body: mailStore.body(meeting?.id ?? null),
    notices: [],
    session: new Map(),
  };
}

/** Saves the settings only if this window has changed them. Otherwise it would overwrite what another window has saved. */
function savingSettings(mailbox: Mailbox, redraw: () => void): () => void {
  let { settings } = mailbox;
  return () => {
    if (mailbox.settings !== settings) {
      settings = mailbox.settings;
      mailStore.saveSettings(mailbox.address, settings);
    }

    redraw();
  };
}

/** Then shows the week of the meeting. */
function send(item: OpenItem, clock: WallClock): void {
  const sent = savedMeeting(item.meeting);
  mailStore.save(sent);
  mailStore.saveBody(sent.id, item.body);
  location.hash = hashOf({ page: 'calendar', week: mondayOf(clock.local(sent.start)).toISOString().slice(0, 10) });
}

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

function NoticeBar({ notice: { message, actions = [] }, onOpen, onDismiss }: NoticeBarProps) {
  return (
    <p class="notice" role="status">
      {message}
      {actions.map(({ actionText }) => <button key={actionText} type="button" onClick={onOpen}>{actionText}</button>)}
      <button type="button" aria-label={say.dismiss} onClick={onDismiss}>×</button>
    </p>
  );
}
