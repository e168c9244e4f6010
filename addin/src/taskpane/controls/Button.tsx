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
  /** Whether it shows only an icon; `label` then says what it does. */
  readonly isIcon?: boolean;
}

/**
 * A button that keeps the focus while it is busy: clicks do nothing, but it is not disabled. Fluent tells only the browser its role, so
 * the attribute is for tools that read the page.
 */
export function Button(
  { children, onClick, look = 'outline', label, isBusy = false, isExpanded, controls, small = true, isIcon = false }: Props,
): JSX.Element {
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
