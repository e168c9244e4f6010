import type { JSX } from 'preact';
import { readDigestMentions } from '../../api/coverage';
import type { DigestMention } from '../../api/types';
import { statuses } from '../../catalogue/coverage';
import * as messages from '../../catalogue/digestMentions';
import { usePane } from '../context';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';
import { countStatement } from './digestStatement';

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

function Mention({ mention: { to, sentAt, asManager, counts, correctedSince, pair } }: { readonly mention: DigestMention }): JSX.Element {
  const day = usePane().dates.dayAt(sentAt);
  return (
    <li>
      <p class="secondary">{to == null ? messages.toFormer({ day }) : messages.to({ name: to.name, day })}</p>
      {asManager && saidOf(counts).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {correctedSince != null && <p>{messages.correctedSince(correctedSince)}</p>}
      {pair != null && <p>{pairOf(pair)}</p>}
    </li>
  );
}

function saidOf(counts: DigestMention['counts']): readonly string[] {
  return counts == null ? [messages.noFigures] : countStatement(counts);
}

function pairOf({ manager, status }: NonNullable<DigestMention['pair']>): string {
  return manager == null
    ? messages.pairOfFormer({ status: statuses[status] })
    : messages.pair({ name: manager.name, status: statuses[status] });
}
