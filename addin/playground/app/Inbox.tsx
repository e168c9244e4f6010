import { useEffect, useState } from 'preact/hooks';
import * as digest from '../../src/catalogue/digest';
import * as playground from '../../src/catalogue/playground';
import * as say from '../../src/catalogue/playgroundInbox';
import type { Theme } from '../outlook/theme';
import { mailStore } from './mailStore';
import { MeetingWindow } from './MeetingWindow';
import { hashOf } from './route';
import type { CalendarMeeting, Server, Viewer } from './server';
import { dayOf, timeOf, type WallClock } from './wallClock';

interface Props {
  readonly server: Server;
  readonly viewer: Viewer;
  readonly clock: WallClock;
  readonly meetings: readonly CalendarMeeting[];
  /** The id of the open message; null when none is open. */
  readonly open: string | null;
  /** The address of the week that was shown last. */
  readonly week: string;
  readonly theme: Theme;
}

const digestMail = 'digest';
const mostInvitations = 20;

/** The weekly digest, and invitations from other people. */
export function Inbox({ server, viewer, clock, meetings, open, week, theme }: Props) {
  const invitations = invitationsTo(viewer, meetings);
  const shown = open ?? (viewer.getsDigest ? digestMail : null);
  const opened = invitations.find(({ id }) => id === shown);
  return (
    <div class="inbox">
      <nav class="mails" aria-label={say.label}>
        {viewer.getsDigest
          ? <Mail id={digestMail} shown={shown} from="OutlookOneOnOne" subject={digest.title} note={say.digest} />
          : null}
        {invitations.map(({ id, organizer, title, start }) => (
          <Mail key={id} id={id} shown={shown} from={organizer?.name ?? ''} subject={title} note={momentOf(clock.local(start))} />
        ))}
        {viewer.getsDigest || invitations.length > 0 ? null : <p class="secondary">{say.empty}</p>}
      </nav>
      {shown === digestMail ? <Digest server={server} /> : null}
      {opened === undefined ? null : (
        <MeetingWindow key={opened.id} viewer={viewer} clock={clock} meeting={opened} view="invitation" week={week} theme={theme} />
      )}
      {shown !== digestMail && opened === undefined
        ? <main class="page"><h1 class="visually-hidden">{playground.inbox}</h1><p class="secondary">{say.choose}</p></main>
        : null}
    </div>
  );
}

function invitationsTo({ person, now }: Viewer, meetings: readonly CalendarMeeting[]): readonly CalendarMeeting[] {
  return meetings
    .filter(({ organizer, attendees }) => organizer !== null && organizer.address !== person.address && attendees.length > 0)
    .filter(({ start, isPrivate }) => !isPrivate && start > now)
    .filter(({ id }) => mailStore.answerOf(id, person.address) === null) // Outlook moves an answered invitation out of the inbox.
    .sort((one, other) => Date.parse(one.start) - Date.parse(other.start))
    .slice(0, mostInvitations);
}

function momentOf(local: Date): string {
  return say.moment({ day: dayOf(local), at: timeOf(local) });
}

interface MailProps {
  readonly id: string;
  readonly shown: string | null;
  readonly from: string;
  readonly subject: string;
  readonly note: string;
}

function Mail({ id, shown, from, subject, note }: MailProps) {
  return (
    <a href={hashOf({ page: 'inbox', mail: id })} aria-current={id === shown ? 'true' : undefined}>
      <b>{from}</b><span>{subject}</span><span class="secondary">{note}</span>
    </a>
  );
}

/** Shown in a frame without scripts and without our origin, as in an email program. */
function Digest({ server }: { server: Server }) {
  const [mail, setMail] = useState<string | null>(null);
  useEffect(() => { void server.digest().then(setMail); }, [server]);
  return (
    <main class="page mail">
      <h1 class="visually-hidden">{say.title}</h1>
      {mail === null
        ? <p class="loading" role="status">{say.loading}</p>
        : <iframe title={say.title} srcdoc={mail} sandbox="allow-popups allow-popups-to-escape-sandbox" />}
    </main>
  );
}
