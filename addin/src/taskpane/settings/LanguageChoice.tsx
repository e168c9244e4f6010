import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Me, SettingsRequest } from '../../api/types';
import { ownNames } from '../../catalogue/languages';
import * as messages from '../../catalogue/settings';

interface Props {
  readonly me: Me;
  readonly onChoose: (changed: Partial<SettingsRequest>) => void;
  /** The tags of the folders; a formal form ends in -formal. */
  readonly folders?: readonly string[];
  /** The folder of the page. */
  readonly page?: string;
}

/** The language, and its form of address if it has two. An empty value leaves the choice to the directory or the organisation. */
export function LanguageChoice(
  { me: { settings }, onChoose, folders = LANGUAGES, page = FOLDER }: Props,
): JSX.Element {
  const language = settings.language ?? '';
  const tags = new Set(['en', 'en-US', ...folders.filter((tag) => !tag.includes('-')), ...language === '' ? [] : [language]]);
  const read = language === '' ? page.split('-')[0] ?? '' : language;
  return (
    <>
      <Choice
        label={messages.language}
        text={messages.languageText}
        value={language}
        options={[['', messages.automatic], ...[...tags].map((tag) => [tag, ownNames[tag] ?? tag] as const)]}
        onChoose={(chosen) => { onChoose({ language: chosen }); }}
      />
      {folders.includes(`${read}-formal`) && (
        <Choice
          label={messages.address}
          value={settings.address ?? ''}
          options={[
            ['', messages.addresses.automatic], ['familiar', messages.addresses.familiar], ['formal', messages.addresses.formal],
          ]}
          onChoose={(address) => { onChoose({ address }); }}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly text?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, text, value, options, onChoose }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={text === undefined ? undefined : `${id}-text`}
        onChange={(event) => { onChoose(event.currentTarget.value); }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each} lang={ownNames[each] === undefined ? undefined : each}>{words}</option>
        ))}
      </select>
      {text !== undefined && <p id={`${id}-text`} class="secondary">{text}</p>}
    </>
  );
}
