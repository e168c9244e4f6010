import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AutoInsert } from '../../domain/settings/preferences';
import { mineWords } from '../../messages/coverage';

const words = mineWords.settings;

interface Props {
  readonly value: AutoInsert;
  readonly onChoose: (value: AutoInsert) => void;
  /** Where the words around it ask the same. */
  readonly hidesLegend?: boolean;
}

export function AutoInsertChoice({ value, onChoose, hidesLegend = false }: Props): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend class={hidesLegend ? 'unseen' : undefined}>{words.autoInsert}</legend>
      {(['offer', 'insert', 'off'] as const).map((one) => (
        <label key={one} class="choice"><input type="radio" name={name} checked={value === one} onChange={() => { onChoose(one); }} /> {words.autoInsertChoices[one]}</label>
      ))}
    </fieldset>
  );
}
