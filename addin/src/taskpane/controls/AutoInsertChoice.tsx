import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AutoInsert } from '../../domain/preferences';
import { mineWords } from '../../words/mine';

const words = mineWords.settings;

export function AutoInsertChoice({ value, onChoose }: { readonly value: AutoInsert; readonly onChoose: (value: AutoInsert) => void }): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend>{words.autoInsert}</legend>
      {(['offer', 'insert', 'off'] as const).map((one) => (
        <label key={one} class="choice"><input type="radio" name={name} checked={value === one} onChange={() => { onChoose(one); }} /> {words.autoInsertChoices[one]}</label>
      ))}
    </fieldset>
  );
}
