import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import * as say from '../../src/catalogue/playground';
import { followRegion } from '../../src/taskpane/state/rememberedLanguage';
import type { Theme } from '../outlook/theme';
import { Calendar } from './Calendar';
import { Inbox } from './Inbox';
import { mailStore } from './mailStore';
import { MeetingWindow } from './MeetingWindow';
import { hashOf, parseRoute, thisWeek, type Route } from './route';
import { Server, type CalendarMeeting, type Viewer } from './server';
import { TopBar } from './TopBar';
import { WallClock, addDays, mondayOf } from './wallClock';

/** The range of the calendar. */
const [weeksBack, weeksAhead] = [4, 6];

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

// As in the pane: Outlook is in the language of the browser here.
followRegion(navigator.language);
const server = new Server(new URLSearchParams(location.search).get('person'));
const root = document.getElementById('playground') ?? document.body;
server.viewer().then(
  (viewer) => { render(<Playground server={server} viewer={viewer} />, root); },
  () => { render(<p class="loading">{say.nobody} <a href="/people">{say.choosePerson}</a></p>, root); },
);

function Playground({ server, viewer }: { server: Server; viewer: Viewer }) {
  const [route, setRoute] = useState(parseRoute(location.hash));
  const [week, setWeek] = useState<Route>(route.page === 'calendar' ? route : thisWeek);
  const [chosen, setChosen] = useState(mailStore.theme());
  const [system, setSystem] = useState<Theme>(themeOf(systemIsDark));
  const theme = chosen ?? system;
  const clock = useMemo(() => new WallClock(viewer.offsets), [viewer]);
  const [meetings, setMeetings] = useState<readonly CalendarMeeting[] | null>(null);
  const [isReadable, setReadable] = useState(true);

  useEffect(() => {
    const changed = (): void => {
      const next = parseRoute(location.hash);
      setRoute(next);
      setWeek((shown) => next.page === 'calendar' ? next : shown);
    };
    addEventListener('hashchange', changed);
    return () => { removeEventListener('hashchange', changed); };
  }, []);

  useEffect(() => { document.documentElement.dataset['theme'] = theme; }, [theme]);

  useEffect(() => {
    const changed = (): void => { setSystem(themeOf(systemIsDark)); };
    systemIsDark.addEventListener('change', changed);
    return () => { systemIsDark.removeEventListener('change', changed); };
  }, []);

  useEffect(() => {
    const monday = mondayOf(clock.local(viewer.now));
    const [from, to] = [-weeksBack, weeksAhead].map((weeks) => clock.instant(addDays(monday, 7 * weeks))) as [Date, Date];
    void server.meetings(from, to).then((calendar) => {
      setReadable(calendar.isReadable);
      setMeetings(calendar.meetings);
    });
  }, [server, viewer, clock]);

  if (meetings === null) {
    return <p class="loading" role="status">{say.loading}</p>;
  }

  const chooseTheme = (next: Theme): void => {
    mailStore.saveTheme(next);
    setChosen(next);
  };
  const all = withMade(meetings, mailStore.meetingsOf(viewer.person.address));
  return (
    <>
      <TopBar viewer={viewer} route={route} week={hashOf(week)} theme={theme} onTheme={chooseTheme} />
      <Page
        route={route}
        week={hashOf(week)}
        theme={theme}
        server={server}
        viewer={viewer}
        clock={clock}
        meetings={all}
        isReadable={isReadable}
      />
    </>
  );
}

/** What was made or changed here replaces what the server has; the server does not learn of it. */
function withMade(meetings: readonly CalendarMeeting[], made: readonly CalendarMeeting[]): readonly CalendarMeeting[] {
  const changed = new Map(made.map((meeting) => [meeting.id, meeting]));
  return [...meetings.filter(({ id }) => !changed.has(id)), ...made];
}

interface PageProps {
  readonly route: Route;
  /** The address of the week that was shown last. */
  readonly week: string;
  readonly theme: Theme;
  readonly server: Server;
  readonly viewer: Viewer;
  readonly clock: WallClock;
  readonly meetings: readonly CalendarMeeting[];
  readonly isReadable: boolean;
}

function Page({ route, week, theme, server, viewer, clock, meetings, isReadable }: PageProps) {
  switch (route.page) {
    case 'calendar': return (
      <Calendar viewer={viewer} clock={clock} week={route.week} meetings={meetings} isReadable={isReadable} />
    );
    case 'inbox': return (
      <Inbox server={server} viewer={viewer} clock={clock} meetings={meetings} open={route.mail} week={week} theme={theme} />
    );
    case 'new': return (
      <MeetingWindow
        key={hashOf(route)}
        viewer={viewer}
        clock={clock}
        meeting={null}
        form={route.form}
        view="compose"
        week={week}
        theme={theme}
      />
    );
    case 'meeting': {
      const meeting = meetings.find(({ id }) => id === route.id);
      const key = `${route.id}/${route.view}`;
      return meeting === undefined
        ? <MissingMeeting week={week} />
        : <MeetingWindow key={key} viewer={viewer} clock={clock} meeting={meeting} view={route.view} week={week} theme={theme} />;
    }
  }
}

function MissingMeeting({ week }: { week: string }) {
  return (
    <main class="page">
      <h1>{say.missing}</h1>
      <p><a href={week}>{say.backToCalendar}</a></p>
    </main>
  );
}

function themeOf({ matches }: MediaQueryList): Theme {
  return matches ? 'dark' : 'light';
}
