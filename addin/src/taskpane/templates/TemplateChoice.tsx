import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { chooseTemplate } from '../../api/templates';
import { listTemplates } from '../../api/templates';
import type { Pair } from '../../api/types';
import { agendaWords } from '../../messages';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { FailureNotice, Skeleton } from '../controls/Notice';
import { loadedOf, loading, valueOf, type Loaded } from '../state/loaded';
import { useStore } from '../state/store';
import type { AgendaSession } from '../agendas/agendaSession';
import { offersOf, type TemplateOffer } from './templateOffers';
import { Sections } from './TemplateCard';

interface Props {
  readonly agenda: AgendaSession;
  readonly pair: Pair;
  readonly onTaken: () => void;
}

export function TemplateChoice({ agenda, pair, onTaken }: Props): JSX.Element {
  const { session } = usePane();
  const current = valueOf(useStore(agenda.store).agenda)?.template.id;
  const [offers, setOffers] = useState<Loaded<readonly TemplateOffer[]>>(loading);
  const load = async (): Promise<void> => {
    const api = session.service?.api;
    if (api !== undefined) {
      setOffers(loading);
      const all = loadedOf(await listTemplates(api));
      setOffers(all.at === 'ready' ? { at: 'ready', value: offersOf(valueOf(session.store.state.told)?.templates ?? [], all.value, pair.relationship) } : all);
    }
  };
  useEffect(() => { void load(); }, []);

  return offers.at === 'loading' ? <Skeleton />
    : offers.at === 'failed' ? <FailureNotice failure={offers.failure} onRetry={() => { void load(); }} />
      : <ul class="templates">{offers.value.filter((offer) => offer.id !== current).map((offer) => <Offer key={offer.id} offer={offer} agenda={agenda} pair={pair} onTaken={onTaken} />)}</ul>;
}

function Offer({ offer, agenda, pair, onTaken }: Props & { readonly offer: TemplateOffer }): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const { preview } = useStore(agenda.store);
  const isShown = preview?.template === offer.id;
  const words = agendaWords.template;
  const take = async (isForAll: boolean): Promise<void> => {
    const made = await agenda.prepare(offer.id);
    const api = session.service?.api;
    if (made !== null && isForAll && api !== undefined) {
      await chooseTemplate(api, pair.pairId, offer.id);
    }

    if (made !== null) {
      announce(words.taken(made.template.title));
      onTaken();
    }
  };

  return (
    <li>
      <h3>{offer.title} <span class="quiet">{words.minutes(offer.minutes)}</span></h3>
      <p class="quiet">{offer.why ?? offer.purpose}</p>
      <Button isExpanded={isShown} label={`${words.preview}: ${offer.title}`} onClick={() => { if (isShown) { agenda.closePreview(); } else { void agenda.preview(offer.id); } }}>{words.preview}</Button>
      {isShown && preview.agenda.at === 'loading' && <Skeleton />}
      {isShown && preview.agenda.at === 'failed' && <FailureNotice failure={preview.agenda.failure} />}
      {isShown && preview.agenda.at === 'ready' && (
        <div class="preview">
          <Sections of={preview.agenda.value} />
          <div class="row">
            <Button look="primary" onClick={() => { void take(false); }}>{words.take}</Button>
            <Button onClick={() => { void take(true); }}>{words.always(pair.person.name)}</Button>
          </div>
        </div>
      )}
    </li>
  );
}
