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

/**
 * A button that keeps the focus while it works: it is disabled for clicks only. Its role, which Fluent tells the browser
 * alone, is written out for tools that read the page.
 */
export function Button({ children, onClick, look = 'outline', label, isBusy = false, isExpanded, controls, small = true, isIcon = false }: Props): JSX.Element {
  return (
    <fluent-button
      role="button"
      type="button"
      appearance={look}
      size={small ? 'small' : 'medium'}
      icon-only={isIcon || undefined}
      disabled-focusable={isBusy || undefined}
      aria-label={label}
      aria-expanded={isExpanded}
      aria-controls={controls}
      onClick={() => { if (!isBusy) { onClick?.(); } }}
    >
      {children}
    </fluent-button>
  );
}
