import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: () => JSX.Element;
}

/** A card that is closed at first. Draws its content once it has been opened. */
export function Collapsible({ title, children }: Props): JSX.Element {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="card" onToggle={(event) => { if (event.currentTarget.open) { setOpened(true); } }}>
      <summary>{title}</summary>
      {wasOpened && children()}
    </details>
  );
}
