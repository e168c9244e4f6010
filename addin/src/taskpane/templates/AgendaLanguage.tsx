import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ApiFailure } from '../../api/result';
import { chooseAgendaLanguage } from '../../api/templates';
import type { Pair } from '../../api/types';
import * as messages from '../../catalogue/agendaLanguage';
import { ownNames } from '../../catalogue/languages';
import type { AgendaSession } from '../agendas/agendaSession';
import { useAnnounce, usePane } from '../context';
import { FailureNotice } from '../controls/Notice';
import { valueOf } from '../state/loaded';

interface Props {
  readonly agenda: AgendaSession;
  readonly pair: Pair;
  readonly language: NonNullable<Pair['agendaLanguage']>;
}

/** The language of all agendas of the pair, for both people. */
export function AgendaLanguage({ agenda, pair, language }: Props): JSX.Element {
  const { session, now } = usePane();
  const announce = useAnnounce();
  const id = useId();
  const [chosen, setChosen] = useState(language.chosen ?? '');
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  if (Date.parse(agenda.address.start) <= now().getTime()) {
    return <></>; // This agenda stays as it was written.
  }

  const choose = async (tag: string): Promise<void> => {
    const api = session.backend?.api;
    if (api === undefined) {
      return;
    }

    setChosen(tag);
    const result = await chooseAgendaLanguage(api, pair.pairId, tag);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) {
      setChosen(chosen);
      return;
    }

    await showAgain(agenda);
    announce(messages.chosen({ language: ownNames[tag] ?? messages.organisers }));
    await session.readPair();
  };
  return (
    <>
      <label for={id}>{messages.label}</label>
      <select id={id} value={chosen} aria-describedby={`${id}-text`} onChange={(event) => { void choose(event.currentTarget.value); }}>
        <option value="">{messages.organisers}</option>
        {language.choices.map((tag) => <option key={tag} value={tag} lang={tag}>{ownNames[tag] ?? tag}</option>)}
      </select>
      <p id={`${id}-text`} class="secondary">{messages.text({ name: pair.person.name })}</p>
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}

/** Shows the agenda, and a template that is being previewed, in the language that applies now. */
async function showAgain(agenda: AgendaSession): Promise<void> {
  const { isPrepared, preview, agenda: shown } = agenda.store.state;
  await (isPrepared ? agenda.prepare(valueOf(shown)?.template.id ?? null) : agenda.open());
  if (preview !== null) {
    await agenda.preview(preview.template);
  }
}
