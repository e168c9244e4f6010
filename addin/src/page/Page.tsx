import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { ApiFailure } from '../api/result';
import type { Me, Pair } from '../api/types';
import * as agendaPage from '../catalogue/agendaPage';
import * as pageMessages from '../catalogue/page';
import * as preferences from '../catalogue/preferences';
import type { Instant } from '../domain/meetings/meeting';
import { wallClockIn } from '../host/browserHost';
import { datesOf } from '../messages/dates';
import { SignedOut } from '../taskpane/auth/SignedOut';
import { Pane, usePane, type PaneContext } from '../taskpane/context';
import { Announcement } from '../taskpane/controls/Announcement';
import { keepFocus } from '../taskpane/controls/keepFocus';
import { Lazy } from '../taskpane/controls/Lazy';
import { FailureNotice } from '../taskpane/controls/Notice';
import { Skeleton } from '../taskpane/controls/Skeleton';
import { Header } from '../taskpane/meetings/Header';
import { valueOf, type Loaded } from '../taskpane/state/loaded';
import { isWithoutServer, type Account, type PaneState } from '../taskpane/state/paneState';
import { useStore } from '../taskpane/state/store';
import { PlainPage } from './PlainPage';
import type { Route } from './route';

const loadAgenda = async () => (await import('./agendas/AgendaPage')).AgendaPage;
const loadQuestion = async () => (await import('./coaching/QuestionPage')).QuestionPage;
const loadWorkshop = async () => (await import('./coaching/WorkshopPage')).WorkshopPage;
const loadSettings = async () => (await import('./settings/SettingsPage')).SettingsPage;

/** The page that a link leads to, with dates in its reader's own time zone. */
export function Page({ context, route }: { readonly context: PaneContext; readonly route: Route }): JSX.Element {
  const state = useStore(context.session.store);
  const zone = valueOf(state.me)?.timeZone;
  const dates = useMemo(() => zone === undefined ? context.dates : datesOf(wallClockIn(zone), context.now), [zone]);
  const title = titleOf(route, state.pair);
  useEffect(() => { document.title = title; }, [title]);
  useEffect(() => keepFocus(document.body), []);
  return (
    <Pane.Provider value={{ ...context, dates }}>
      <RouteContent route={route} state={state} />
      <SignedOut account={state.account} />
      <Announcement />
    </Pane.Provider>
  );
}

function titleOf(route: Route, pair: Loaded<Pair>): string {
  if (route.page === 'preferences') {
    return preferences.title;
  }

  const name = valueOf(pair)?.person.name;
  return name === undefined ? pageMessages.product : agendaPage.title({ name });
}

function RouteContent({ route, state: { account, me, pair } }: { readonly route: Route; readonly state: PaneState }): JSX.Element {
  switch (route.page) {
    case 'signInReturn': return <Sheet><Skeleton lines={5} /></Sheet>;
    case 'notFound': return <Sheet><PlainPage {...pageMessages.notFound} /></Sheet>;
    case 'agenda': return <PairContent pair={pair} account={account} requested={route.start} />;
    case 'next': return (
      <MeContent me={me} account={account}>
        {(known) => <Lazy load={loadQuestion} props={{ me: known, manager: route.manager, question: route.question }} />}
      </MeContent>
    );
    case 'workshop': return <MeContent me={me} account={account}>{() => <Lazy load={loadWorkshop} props={{}} />}</MeContent>;
    case 'preferences': return (
      <MeContent me={me} account={account}>{(known) => <Lazy load={loadSettings} props={{ me: known }} />}</MeContent>
    );
  }
}

interface PairContentProps {
  readonly pair: Loaded<Pair>;
  readonly account: Account;
  readonly requested: Instant | null;
}

function PairContent({ pair, account, requested }: PairContentProps): JSX.Element {
  const { session } = usePane();
  const retry = (): void => { void session.retry(); };
  switch (pair.kind) {
    case 'loading': return <Sheet><Waiting account={account} lines={6} onRetry={retry} /></Sheet>;
    case 'failed': return <Sheet><PairFailure failure={pair.failure} onRetry={retry} /></Sheet>;
    case 'ready': {
      const { person: { name }, pairId, relationship } = pair.value;
      return (
        <>
          <Header meeting={{ kind: 'oneOnOne', name, pairId, relationship, remarks: [] }} pair={pair} onRetry={retry} />
          <Sheet><Lazy load={loadAgenda} props={{ pair: pair.value, requested }} /></Sheet>
        </>
      );
    }
  }
}

function PairFailure({ failure, onRetry }: { readonly failure: ApiFailure; readonly onRetry: () => void }): JSX.Element {
  switch (failure.kind) {
    case 'notFound': return <PlainPage {...pageMessages.otherPeople} />;
    case 'signedOut': return <h1>{pageMessages.product}</h1>;
    case 'offline': case 'unreachable': case 'slow': case 'foreign': case 'forbidden': case 'changed': case 'invalid':
    case 'sealed': case 'busy': case 'broken':
      return <FailureNotice title={pageMessages.failed} failure={failure} onRetry={onRetry} />;
  }
}

interface MeContentProps {
  readonly me: Loaded<Me>;
  readonly account: Account;
  readonly children: (me: Me) => JSX.Element;
}

function MeContent({ me, account, children }: MeContentProps): JSX.Element {
  const { session } = usePane();
  if (me.kind === 'ready') {
    return <Sheet>{children(me.value)}</Sheet>;
  }

  return (
    <Sheet>
      {me.kind === 'failed' && me.failure.kind !== 'signedOut'
        ? <FailureNotice title={pageMessages.failed} failure={me.failure} onRetry={() => { void session.readMe(); }} />
        : <Waiting account={account} lines={5} onRetry={() => { void session.retry(); }} />}
    </Sheet>
  );
}

interface WaitingProps {
  readonly account: Account;
  readonly lines: number;
  readonly onRetry: () => void;
}

/** Only the title if nothing will arrive, because nobody is signed in. */
function Waiting({ account, lines, onRetry }: WaitingProps): JSX.Element {
  return isWithoutServer(account) ? <h1>{pageMessages.product}</h1> : <Skeleton lines={lines} onRetry={onRetry} />;
}

function Sheet({ children }: { readonly children: JSX.Element }): JSX.Element {
  return <main class="sheet">{children}</main>;
}
