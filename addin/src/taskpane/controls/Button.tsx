import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'outline' | 'subtle';
  readonly label?: string | undefined;
  readonly isBusy?: boolean;
  readonly isExpanded?: boolean;
  readonly controls?: string;
  readonly small?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A button that keeps the focus while it works: it is disabled for clicks only. */
export function Button({ children, onClick, look = 'outline', label, isBusy = false, isExpanded, controls, small = true, onKeyDown }: Props): JSX.Element {
  return (
    <fluent-button
      type="button"
      appearance={look}
      size={small ? 'small' : 'medium'}
      disabled-focusable={isBusy}
      aria-label={label}
      aria-expanded={isExpanded}
      aria-controls={controls}
      onClick={() => { if (!isBusy) { onClick?.(); } }}
      onKeyDown={onKeyDown}
    >
      {children}
    </fluent-button>
  );
}
