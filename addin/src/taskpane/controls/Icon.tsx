import type { JSX } from 'preact';

// On a grid of 16 x 16.
const paths = {
  people: 'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4.5 5c0-2.2 2-3.5 4.5-3.5s4.5 1.3 4.5 3.5'
    + 'M11 8.2a2 2 0 1 0-.6-3.9M12 9.9c1.6.4 2.5 1.5 2.5 3.1',
  lock: 'M4 7.5h8v5.5H4zM5.7 7.5V5.3a2.3 2.3 0 0 1 4.6 0v2.2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  idea: 'M8 2a4 4 0 0 0-2.3 7.3c.500.4.800.9.800 1.7h3c0-.800.3-1.3.800-1.7A4 4 0 0 0 8 2ZM6.7 13.5h2.6',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 6.8h11M5.3 2.5v2.2M10.7 2.5v2.2',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3V11M8 5h.01',
  pencil: 'M3 13l.8-3L10.5 3.3l2.2 2.2L6 12.2 3 13Z',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.5 14 13.5H2L8 2.5ZM8 6.5v3.3M8 11.7h.01',
} as const;

/** Hidden from screen readers, because the text next to it says the same. */
export function Icon({ name }: { readonly name: keyof typeof paths }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === 'more' ? 2 : 1.3}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
