import type { JSX } from 'preact';
import { chooseTemplate, readTemplates } from '../../api/templates';
import type { Agenda, Pair } from '../../api/types';
import * as messages from '../../catalogue/templates';
import type { AgendaSession } from '../agendas/agendaSession';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Fetched } from '../controls/Fetched';
import { FailureNotice } from '../controls/Notice';
import { Skeleton } from '../controls/Skeleton';
import { useClosable } from '../controls/useClosable';
import { useFetch } from '../controls/useFetch';
import { valueOf, type Loaded } from '../state/loaded';
import { useStore } from '../state/store';
import { rankTemplates, type TemplateOffer } from './templateOffers';
import { TemplateSections } from './TemplateSections';

interface Props {
  readonly agenda: AgendaSession;
  readonly pair: Pair;
  readonly onChosen: () => void;
}

export function TemplateChoice({ agenda, pair, onChosen }: Props): JSX.Element {
  const { session } = usePane();
  const current = valueOf(useStore(agenda.store).agenda)?.template.id;
  const [templates, reload] = useFetch(readTemplates);
  const fitting = valueOf(session.store.state.recognition)?.templates ?? [];
  return (
    <Fetched loaded={templates} onRetry={reload}>
      {(all) => {
        const offers = rankTemplates(fitting, all, pair.relationship).filter(({ id }) => id !== current);
        const others = offers.filter(({ isFor }) => isFor !== null);
        const listOf = (some: readonly TemplateOffer[]): JSX.Element => (
          <ul class="templates">
            {some.map((offer) => <Offer key={offer.id} offer={offer} agenda={agenda} pair={pair} onChosen={onChosen} />)}
          </ul>
        );
        return (
          <>
            {listOf(offers.filter(({ isFor }) => isFor === null))}
            {others.length > 0 && <details><summary>{messages.others({ count: others.length })}</summary>{listOf(others)}</details>}
          </>
        );
      }}
    </Fetched>
  );
}

function Offer({ offer, agenda, pair, onChosen }: Props & { readonly offer: TemplateOffer }): JSX.Element {
  const { preview } = useStore(agenda.store);
  const isShown = preview?.template === offer.id;
  const use = useTemplate(agenda, pair, offer, onChosen);
  useClosable(isShown, () => { agenda.closePreview(); });
  const toggle = (): void => {
    if (isShown) {
      agenda.closePreview();
    } else {
      void agenda.preview(offer.id);
    }
  };
  return (
    <li>
      <h3>{offer.title} <span class="secondary">{messages.minutes({ minutes: offer.minutes })}</span></h3>
      <p>{offer.purpose}</p>
      {offer.why !== null && <p class="secondary">{offer.why}</p>}
      {offer.isFor !== null && <p class="secondary">{messages.isFor({ kinds: offer.isFor.map((kind) => messages.kinds[kind]) })}</p>}
      <Button isExpanded={isShown} label={messages.previewOf({ title: offer.title })} onClick={toggle}>{messages.preview}</Button>
      {isShown && (
        <Preview agenda={preview.agenda} onRetry={() => { void agenda.preview(offer.id); }}>
          <Button look="primary" onClick={() => { use('once'); }}>{messages.useOnce}</Button>
          <Button onClick={() => { use('always'); }}>{messages.useAlways({ name: pair.person.name })}</Button>
        </Preview>
      )}
    </li>
  );
}

/** Applies a template to this 1:1 and, for `always`, to all later ones with the same person. */
function useTemplate(agenda: AgendaSession, pair: Pair, offer: TemplateOffer, onChosen: () => void): (how: 'once' | 'always') => void {
  const { session } = usePane();
  const announce = useAnnounce();
  const use = async (how: 'once' | 'always'): Promise<void> => {
    const saved = await agenda.prepare(offer.id);
    const api = session.backend?.api;
    if (saved !== null && how === 'always' && api !== undefined) {
      await chooseTemplate(api, pair.pairId, offer.id);
    }

    if (saved !== null) {
      announce(messages.chosen({ title: saved.template.title }));
      onChosen();
    }
  };
  return (how) => { void use(how); };
}

interface PreviewProps {
  readonly agenda: Loaded<Agenda>;
  readonly onRetry: () => void;
  /** The buttons that apply the template. */
  readonly children: readonly JSX.Element[];
}

function Preview({ agenda, onRetry, children }: PreviewProps): JSX.Element {
  switch (agenda.kind) {
    case 'loading': return <Skeleton onRetry={onRetry} />;
    case 'failed': return <FailureNotice failure={agenda.failure} onRetry={onRetry} />;
    case 'ready': return (
      <div class="preview">
        <TemplateSections agenda={agenda.value} />
        <div class="row">{children}</div>
      </div>
    );
  }
}
