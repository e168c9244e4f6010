import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Agenda, Pair } from '../../api/types';
import { agendaWords } from '../../messages';
import { Button } from '../controls/Button';
import { Html } from '../agendas/AgendaTab';
import type { AgendaSession } from '../agendas/agendaSession';
import { TemplateChoice } from './TemplateChoice';

interface Props {
  readonly agenda: AgendaSession;
  readonly shown: Agenda;
  readonly pair: Pair;
}

export function TemplateCard({ agenda, shown, pair }: Props): JSX.Element {
  const [isChoosing, setChoosing] = useState(false);
  const words = agendaWords.template;
  return (
    <section class="card">
      <h2>{shown.template.title} <span class="quiet">{words.minutes(shown.template.minutes)}</span></h2>
      {shown.why != null && <p class="quiet">{shown.why}</p>}
      <Sections of={shown} />
      <Button isExpanded={isChoosing} controls="template-choice" onClick={() => { setChoosing(!isChoosing); agenda.closePreview(); }}>{words.other}</Button>
      <div id="template-choice">{isChoosing && <TemplateChoice agenda={agenda} pair={pair} onTaken={() => { setChoosing(false); }} />}</div>
    </section>
  );
}

/** What the template asks, part by part. */
export function Sections({ of }: { readonly of: Agenda }): JSX.Element {
  return (
    <>
      {of.sections.map((section) => (
        <details key={section.title} class="part">
          <summary>{section.title}{section.minutes != null && <span class="quiet"> {agendaWords.template.minutes(section.minutes)}</span>}</summary>
          {section.prompts.map((prompt) => <Html key={prompt} of={prompt} />)}
        </details>
      ))}
    </>
  );
}
