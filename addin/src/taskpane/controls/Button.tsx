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
  /** Shows a sign only; `label` says what it does. */
  readonly isIcon?: boolean;
}

/** A button that keeps the focus while it works: it is disabled for clicks only. */
export function Button({ children, onClick, look = 'outline', label, isBusy = false, isExpanded, controls, small = true, isIcon = false }: Props): JSX.Element {
  return (
    <fluent-button
      type="button"
      appearance={look}
      size={small ? 'small' : 'medium'}
      icon-only={isIcon}
      disabled-focusable={isBusy}
      aria-label={label}
      aria-expanded={isExpanded}
      aria-controls={controls}
      onClick={() => { if (!isBusy) { onClick?.(); } }}
    >
      {children}
    </fluent-button>
  );
}
