import type { JSX } from 'preact';

// Drawn for this pane, on a grid of 16.
const paths = {
  people: 'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4.5 5c0-2.2 2-3.5 4.5-3.5s4.5 1.3 4.5 3.5M11 8.2a2 2 0 1 0-.6-3.9M12 9.9c1.600.4 2.500 1.500 2.500 3.100',
  lock: 'M4 7.500h8v5.500H4zM5.700 7.500V5.300a2.300 2.300 0 0 1 4.600 0v2.200',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  idea: 'M8 2a4 4 0 0 0-2.300 7.300c.500.400.800.900.800 1.700h3c0-.800.300-1.300.800-1.700A4 4 0 0 0 8 2ZM6.700 13.500h2.600',
  calendar: 'M2.500 4h11v9.500h-11zM2.500 6.800h11M5.300 2.500v2.200M10.700 2.500v2.200',
  copy: 'M5.500 5.500h7v8h-7zM3.500 10.500v-8h7',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.300V11M8 5h.01',
  warning: 'M8 2.500 14 13.500H2L8 2.500ZM8 6.500v3.300M8 11.700h.01',
} as const;

/** For the eye only: what it means is said in words beside it. */
export function Icon({ name }: { readonly name: keyof typeof paths }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width={name === 'more' ? 2 : 1.3} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
