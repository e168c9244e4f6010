import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What turning it on will do. */
  readonly text?: string | undefined;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export function Toggle({ label, text, isOn, onSwitch }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="toggle">
      <label for={id}>{label}</label>
      <fluent-switch
        id={id}
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        aria-label={label}
        aria-describedby={text === undefined ? undefined : `${id}-text`}
        onChange={(event) => { onSwitch((event.currentTarget as HTMLInputElement).checked); }}
      />
      {text !== undefined && <p id={`${id}-text`} class="secondary">{text}</p>}
    </div>
  );
}
