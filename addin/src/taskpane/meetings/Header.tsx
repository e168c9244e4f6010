import type { JSX } from 'preact';
import type { Pair } from '../../api/types';
import { paneWords } from '../../messages';
import { usePane } from '../context';
import { Icon } from '../controls/Icon';
import { FailureNotice, Notice, Skeleton } from '../controls/Notice';
import type { Loaded } from '../state/loaded';
import { standingOf, type Occasion } from './occasion';
import { Times } from './Times';

/**
 * Who, what kind of 1:1, since when, last and next: in one glance.
 *
 * `pair` is null when the server could not or cannot even be asked about the meeting, which is said below.
 */
export function Header({ occasion, pair, onRetry }: { readonly occasion: Occasion; readonly pair: Loaded<Pair> | null; readonly onRetry: () => void }): JSX.Element {
  switch (occasion.kind) {
    case 'opening': return <header class="head"><Skeleton lines={2} /></header>;
    case 'noMeeting': return <Plain title={paneWords.noMeeting.title}><p>{paneWords.noMeeting.text}</p></Plain>;
    case 'ofOthers': return <Plain title={paneWords.ofOthers.title}><p>{occasion.reasons.join('; ')}.</p><p class="quiet">{paneWords.ofOthers.text}</p></Plain>;
    case 'external': return <Plain title={paneWords.external.title(occasion.name)}><p>{paneWords.external.text}</p></Plain>;
    case 'none': return (
      <Plain title={paneWords.none.title}>
        <p class="reason">{capital(occasion.reasons.join('; ').replace(/^not a 1:1: /, ''))}.</p>
        <Notice title={paneWords.none.makesOne}><p>{occasion.remedy}</p></Notice>
      </Plain>
    );
    case 'oneOnOne': return <WithSomebody occasion={occasion} pair={pair} onRetry={onRetry} />;
  }
}

function Plain({ title, children }: { readonly title: string; readonly children: JSX.Element | JSX.Element[] }): JSX.Element {
  return <header class="head"><h1><Icon name="calendar" /> {title}</h1>{children}</header>;
}

interface WithProps {
  readonly occasion: Extract<Occasion, { kind: 'oneOnOne' }>;
  readonly pair: Loaded<Pair> | null;
  readonly onRetry: () => void;
}

function WithSomebody({ occasion, pair, onRetry }: WithProps): JSX.Element {
  const { dates } = usePane();
  const standing = pair?.at === 'ready' ? standingOf(pair.value) : null;
  const facts = [
    occasion.relationship === null ? null : paneWords.kinds[occasion.relationship],
    standing?.since == null ? null : paneWords.since(dates.date(standing.since)),
    standing?.everyDays == null ? null : paneWords.every(standing.everyDays),
  ].filter((fact) => fact !== null);
  return (
    <header class="head">
      <div class="who">
        <span class="initials" aria-hidden="true">{initials(occasion.name)}</span>
        <div>
          <h1><span class="unseen">{paneWords.oneOnOneWith('')}</span>{occasion.name}</h1>
          <p class="quiet">{facts.length > 0 ? facts.join(' · ') : '1:1'}{occasion.remarks.map((remark) => ` · ${remark}`)}</p>
        </div>
      </div>
      {pair?.at === 'loading' && <div class="times skeleton" aria-hidden="true"><div><i /></div><div><i /></div></div>}
      {pair?.at === 'ready' && standing !== null && (standing.isKnown ? <Times standing={standing} pair={pair.value} /> : <p class="quiet">{paneWords.calendarUnknown}</p>)}
      {pair?.at === 'failed' && pair.failure.kind !== 'signedOut' && <FailureNotice failure={pair.failure} onRetry={onRetry} />}
    </header>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s.@]+/).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
