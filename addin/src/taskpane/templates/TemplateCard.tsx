import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Agenda, Pair } from '../../api/types';
import * as messages from '../../catalogue/templates';
import type { AgendaSession } from '../agendas/agendaSession';
import { Button } from '../controls/Button';
import { Lazy } from '../controls/Lazy';
import { useClosable } from '../controls/useClosable';
import { TemplateChoice } from './TemplateChoice';
import { templateReasonText } from './templateReason';
import { TemplateSections } from './TemplateSections';

const loadLanguage = async () => (await import('./AgendaLanguage')).AgendaLanguage;

interface Props {
  readonly agenda: AgendaSession;
  readonly shown: Agenda;
  readonly pair: Pair;
}

/** The template of an agenda, and the way to choose another one. */
export function TemplateCard({ agenda, shown, pair }: Props): JSX.Element {
  const [isChoosing, setChoosing] = useState(false);
  const toggle = (): void => {
    setChoosing(!isChoosing);
    agenda.closePreview();
  };
  useClosable(isChoosing, toggle);
  const language = pair.agendaLanguage;
  return (
    <section class="card">
      <h2>
        <span lang={shown.language}>{shown.template.title}</span>{' '}
        <span class="secondary">{messages.minutes({ minutes: shown.template.minutes })}</span>
      </h2>
      {shown.reason != null && <p class="secondary">{templateReasonText(shown.reason)}</p>}
      <TemplateSections agenda={shown} />
      {language != null && <Lazy load={loadLanguage} props={{ agenda, pair, language }} />}
      <Button isExpanded={isChoosing} controls="template-choice" onClick={toggle}>{messages.chooseOther}</Button>
      <div id="template-choice">
        {isChoosing && <TemplateChoice agenda={agenda} pair={pair} onChosen={() => { setChoosing(false); }} />}
      </div>
    </section>
  );
}
