import type { JSX } from 'preact';
import { readDigestMentions } from '../../api/coverage';
import type { DigestMention } from '../../api/types';
import { statuses } from '../../catalogue/coverage';
import { sentences } from '../../catalogue/digest';
import * as messages from '../../catalogue/digestMentions';
import { usePane } from '../context';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';
import { countStatement } from './digestStatement';

type Change = NonNullable<NonNullable<DigestMention['pair']>['change']>;

/** What digests said about a person, to whom and when: their figures as a manager, and the status of their 1:1s with their manager. */
export function DigestMentions(): JSX.Element {
  return <Collapsible title={messages.heading}>{() => <MentionList />}</Collapsible>;
}

function MentionList(): JSX.Element {
  const [mentions, reload] = useFetch(readDigestMentions);
  return (
    <Fetched loaded={mentions} onRetry={reload}>
      {(known) => known.length === 0
        ? <p>{messages.none}</p>
        : <ul>{known.map((mention) => <Mention key={idOf(mention)} mention={mention} />)}</ul>}
    </Fetched>
  );
}

const idOf = ({ sentAt, to, asManager }: DigestMention): string => `${sentAt} ${to?.id ?? ''} ${String(asManager)}`;

function Mention({ mention }: { readonly mention: DigestMention }): JSX.Element {
  const { to, sentAt, asManager, counts, correctedSince, changed = [], pair } = mention;
  const day = usePane().dates.dayAt(sentAt);
  return (
    <li>
      <p class="secondary">{to == null ? messages.toFormer({ day }) : messages.to({ name: to.name, day })}</p>
      {asManager && saidOf(counts).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {correctedSince != null && <p>{messages.correctedSince(correctedSince)}</p>}
      {changed.map((of) => <p key={of.report.id}>{changeOf(of)}</p>)}
      {pair != null && <p>{pairOf(pair)}</p>}
      {pair?.change != null && <p>{together(whyWorse(pair.change))}</p>}
    </li>
  );
}

function saidOf(counts: DigestMention['counts']): readonly string[] {
  return counts == null ? [messages.noFigures] : countStatement(counts);
}

const changeOf = ({ report: { name }, status, change }: NonNullable<DigestMention['changed']>[number]): string =>
  together([messages.ofReport({ name, status: statuses[status] }), ...whyWorse(change)]);

/** What the preview said, and what changed since then (functions/Core/Digest/Words/StatusChangeWords.cs). */
function whyWorse({ was, because }: Change): string[] {
  const before = was == null ? messages.wasNotIncluded : messages.was({ status: statuses[was] });
  return because.length === 0 ? [before] : [before, messages.because({ causes: because.map((cause) => messages.causes[cause]) })];
}

const together = (all: string[]): string => all.reduce((first, second) => sentences({ first, second }));

function pairOf({ manager, status }: NonNullable<DigestMention['pair']>): string {
  return manager == null
    ? messages.pairOfFormer({ status: statuses[status] })
    : messages.pair({ name: manager.name, status: statuses[status] });
}
