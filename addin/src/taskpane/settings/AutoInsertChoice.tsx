import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import * as messages from '../../catalogue/autoInsert';
import type { AutoInsert } from '../../domain/settings/preferences';

interface Props {
  readonly value: AutoInsert;
  readonly onChoose: (value: AutoInsert) => void;
  /** For places where the text around it already asks the question. */
  readonly hidesLegend?: boolean;
}

export function AutoInsertChoice({ value, onChoose, hidesLegend = false }: Props): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend class={hidesLegend ? 'visually-hidden' : undefined}>{messages.label}</legend>
      {(['offer', 'insert', 'off'] as const).map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={name} checked={value === choice} onChange={() => { onChoose(choice); }} />
          {' '}{messages.choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
