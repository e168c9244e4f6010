import { useEffect, useState } from 'preact/hooks';
import type { Theme } from '../outlook/theme';
import { MeetingWindow } from './MeetingWindow';
import { hashOf } from './route';
import type { CalendarMeeting, Server, Viewer } from './server';
import { format, timeOf, type WallClock } from './wallClock';

interface Props {
  readonly server: Server;
  readonly viewer: Viewer;
  readonly clock: WallClock;
  readonly meetings: readonly CalendarMeeting[];
  /** Of a mail; null when none is open. */
  readonly open: string | null;
  readonly theme: Theme;
}

const digestMail = 'digest';
const mostInvitations = 20;

/** The weekly digest, and the invitations that others have sent. */
export function Inbox({ server, viewer, clock, meetings, open, theme }: Props) {
  const invitations = invitationsTo(viewer, meetings);
  const shown = open ?? (viewer.getsDigest ? digestMail : null);
  const opened = invitations.find(({ id }) => id === shown);
  return (
    <div class="inbox">
      <nav class="mails" aria-label="Mails">
        {viewer.getsDigest ? <Mail id={digestMail} shown={shown} from="OutlookOneOnOne" subject="Your team's 1:1s" note="This week's digest" /> : null}
        {invitations.map((meeting) => (
          <Mail
            key={meeting.id}
            id={meeting.id}
            shown={shown}
            from={meeting.organizer?.name ?? ''}
            subject={meeting.title}
            note={`${format(clock.local(meeting.start), { weekday: 'short', day: 'numeric', month: 'short' })}, ${timeOf(clock.local(meeting.start))}`}
          />
        ))}
        {viewer.getsDigest || invitations.length > 0 ? null : <p class="quiet">There is no mail.</p>}
      </nav>
      {shown === digestMail ? <Digest server={server} />
        : opened === undefined ? <main class="page"><h1 class="unseen">Inbox</h1><p class="quiet">Choose a mail.</p></main>
          : <MeetingWindow key={opened.id} viewer={viewer} clock={clock} meeting={opened} view="invitation" theme={theme} />}
    </div>
  );
}

function Mail({ id, shown, from, subject, note }: { id: string; shown: string | null; from: string; subject: string; note: string }) {
  return (
    <a href={hashOf({ page: 'inbox', mail: id })} aria-current={id === shown ? 'true' : undefined}>
      <b>{from}</b><span>{subject}</span><span class="quiet">{note}</span>
    </a>
  );
}

/** In a frame without scripts and without our origin, as a mail program would show it. */
function Digest({ server }: { server: Server }) {
  const [mail, setMail] = useState<string | null>(null);
  useEffect(() => { void server.digest().then(setMail); }, [server]);
  return (
    <main class="page mail">
      <h1 class="unseen">The weekly digest</h1>
      {mail === null ? <p class="loading" role="status">Opening the mail</p> : <iframe title="The weekly digest" srcdoc={mail} sandbox="allow-popups allow-popups-to-escape-sandbox" />}
    </main>
  );
}

function invitationsTo({ person, now }: Viewer, meetings: readonly CalendarMeeting[]): readonly CalendarMeeting[] {
  return meetings
    .filter(({ organizer, start, isPrivate, attendees }) => organizer !== null && organizer.address !== person.address && attendees.length > 0 && !isPrivate && start > now)
    .sort((one, other) => Date.parse(one.start) - Date.parse(other.start))
    .slice(0, mostInvitations);
}
