import type { JSX } from 'preact';
import type { Agenda } from '../../api/types';
import * as messages from '../../catalogue/templates';
import { SafeHtml } from '../controls/SafeHtml';

export function TemplateSections({ agenda }: { readonly agenda: Agenda }): JSX.Element {
  return (
    <>
      {agenda.sections.map(({ title, minutes, prompts }) => (
        <details key={title} class="part" lang={agenda.language}>
          <summary>{title}{minutes != null && <span class="secondary"> {messages.minutes({ minutes })}</span>}</summary>
          {prompts.map((prompt) => <SafeHtml key={prompt} html={prompt} />)}
        </details>
      ))}
    </>
  );
}
