import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Pair } from '../api/types';
import { wallClockIn } from '../host/browserHost';
import { Pane, usePane, type PaneContext } from '../taskpane/context';
import { Announcement } from '../taskpane/controls/Announcement';
import { Later } from '../taskpane/controls/Lazy';
import { FailureNotice, Skeleton } from '../taskpane/controls/Notice';
import { Header } from '../taskpane/meetings/Header';
import { SignedOut } from '../taskpane/auth/SignedOut';
import { valueOf, type Loaded } from '../taskpane/state/loaded';
import type { PaneState } from '../taskpane/state/paneState';
import { useStore } from '../taskpane/state/store';
import { datesOf, pageWords } from '../messages';
import { Plain } from './PlainPage';
import type { Route } from './route';

const loadAgenda = async () => (await import('./agendas/AgendaPage')).AgendaPage;
const loadNext = async () => (await import('./coaching/QuestionPage')).NextPage;
const loadPreferences = async () => (await import('./settings/SettingsPage')).PreferencesPage;

/** What a link leads to, in its reader's own time. */
export function Page({ context, route }: { readonly context: PaneContext; readonly route: Route }): JSX.Element {
  const { host } = context.session;
  const state = useStore(context.session.store);
  const zone = valueOf(state.me)?.timeZone;
  const dates = useMemo(() => zone === undefined ? context.dates : datesOf(host.me.locale, wallClockIn(zone), context.now), [zone]);
  const title = titleOf(route, state.pair);
  useEffect(() => { document.title = title; }, [title]);
  return (
    <Pane.Provider value={{ ...context, dates }}>
      <Shown route={route} state={state} />
      <SignedOut account={state.account} />
      <Announcement />
    </Pane.Provider>
  );
}

function Shown({ route, state }: { readonly route: Route; readonly state: PaneState }): JSX.Element {
  switch (route.page) {
    case 'returning': return <Sheet><Skeleton lines={5} /></Sheet>;
    case 'nowhere': return <Sheet><Plain {...pageWords.nowhere} /></Sheet>;
    case 'agenda': return <OfPair pair={state.pair} account={state.account} asked={route.start} />;
    case 'next': return <OfMe state={state} of={(me) => <Later load={loadNext} props={{ me, manager: route.manager, question: route.question }} />} />;
    case 'preferences': return <OfMe state={state} of={(me) => <Later load={loadPreferences} props={{ me }} />} />;
  }
}

function OfPair({ pair, account, asked }: { readonly pair: Loaded<Pair>; readonly account: PaneState['account']; readonly asked: string | null }): JSX.Element {
  const { session } = usePane();
  switch (pair.at) {
    case 'loading': return isWaiting(account) ? <Sheet><Skeleton lines={6} /></Sheet> : <Sheet><h1>{pageWords.product}</h1></Sheet>;
    case 'failed': return (
      <Sheet>
        {pair.failure.kind === 'notFound' ? <Plain {...pageWords.ofOthers} />
          : pair.failure.kind === 'signedOut' ? <h1>{pageWords.product}</h1>
            : <FailureNotice title={pageWords.failed} failure={pair.failure} onRetry={() => { void session.retry(); }} />}
      </Sheet>
    );
    case 'ready': {
      const { person, pairId, relationship } = pair.value;
      return (
        <>
          <Header occasion={{ kind: 'oneOnOne', name: person.name, pairId, relationship, remarks: [] }} pair={pair} onRetry={() => { void session.retry(); }} />
          <Sheet><Later load={loadAgenda} props={{ pair: pair.value, asked }} /></Sheet>
        </>
      );
    }
  }
}

function OfMe({ state: { me, account }, of }: { readonly state: PaneState; readonly of: (me: Extract<PaneState['me'], { at: 'ready' }>['value']) => JSX.Element }): JSX.Element {
  const { session } = usePane();
  return (
    <Sheet>
      {me.at === 'ready' ? of(me.value)
        : me.at === 'failed' && me.failure.kind !== 'signedOut' ? <FailureNotice title={pageWords.failed} failure={me.failure} onRetry={() => { void session.readMe(); }} />
          : isWaiting(account) ? <Skeleton lines={5} /> : <h1>{pageWords.product}</h1>}
    </Sheet>
  );
}

function Sheet({ children }: { readonly children: JSX.Element | readonly JSX.Element[] }): JSX.Element {
  return <main class="sheet">{children}</main>;
}

function isWaiting(account: PaneState['account']): boolean {
  return account.at === 'opening' || account.at === 'signedIn';
}

function titleOf(route: Route, pair: Loaded<Pair>): string {
  const name = valueOf(pair)?.person.name;
  return route.page === 'preferences' ? pageWords.preferences.title
    : name === undefined ? pageWords.product
      : pageWords.agenda.title(name);
}
