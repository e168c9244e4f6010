import { expect, vi } from 'vitest';

export const page = (): HTMLElement => document.body;

export const text = (): string => page().textContent.replaceAll('\u00a0', ' ');

/** Waits long enough for a busy machine. */
export const until = <T>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 10_000 });

export const untilShown = (expected: string): Promise<void> => until(() => { expect(text()).toContain(expected); });

export const all = (selector: string): HTMLElement[] => [...page().querySelectorAll<HTMLElement>(selector)];

export const buttons = (name: string): HTMLElement[] =>
  all('fluent-button, button').filter((button) => (button.getAttribute('aria-label') ?? button.textContent) === name);

export function button(name: string): HTMLElement {
  const [found] = buttons(name);
  if (found === undefined) {
    throw new Error(`There is no button "${name}".`);
  }

  return found;
}

export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, typed: string): void {
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Turns one of Fluent's switches on or off. */
export function turn(toggle: HTMLElement, isOn: boolean): void {
  (toggle as HTMLElement & { checked: boolean }).checked = isOn;
  toggle.dispatchEvent(new Event('change', { bubbles: true }));
}

export async function showTab(name: string): Promise<void> {
  const list = page().querySelector('fluent-tablist') as HTMLElement & { activeid: string };
  list.activeid = `tab-${name}`;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => { expect(page().querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(`tab-${name}`); });
}
