import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { PaneWindow } from './paneWindow';

/** What has the focus in the pane. */
interface Stop {
  /** Its accessible name. */
  readonly name: string;
  /** Its index among the elements that can take the focus; -1 for anything else. */
  readonly at: number;
  /** Whether it looks different than without the focus. */
  readonly showsFocus: boolean;
}

interface Stops {
  readonly names: readonly string[];
  readonly now: () => Stop | null;
}

type PageOfStops = Window & { stops?: Stops };

/** Presses Tab until the element with this name has the focus. */
export async function tabTo(pane: PaneWindow, name: string, { back = false } = {}): Promise<void> {
  const frame = await pane.frame();
  await frame.evaluate(findStops);
  const passed: string[] = [];
  for (let press = 0; press < 80; press++) {
    const stop = await tab(pane, frame, back);
    if (stop?.name.startsWith(name) === true) {
      return;
    }

    passed.push(stop?.name.slice(0, 40) ?? 'outside');
  }

  throw new Error(`The focus never reached "${name}", only ${[...new Set(passed)].join(' | ')}.`);
}

/** Tabs through the whole pane and expects to reach everything, with a visible focus. */
export async function expectReachable(pane: PaneWindow): Promise<readonly string[]> {
  const frame = await pane.frame();
  await frame.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
  const names = await frame.evaluate(findStops);
  await pane.focusBefore();
  const passed: Stop[] = [];
  for (let stop = await tab(pane, frame); stop !== null && passed.length < 120; stop = await tab(pane, frame)) {
    passed.push(stop);
  }

  expect(names.filter((_, at) => passed.every((stop) => stop.at !== at)), 'cannot be reached by keyboard').toEqual([]);
  expect(passed.filter(({ showsFocus }) => !showsFocus).map(({ name }) => name), 'does not show the focus').toEqual([]);
  return names;
}

async function tab(pane: PaneWindow, frame: Frame, back = false): Promise<Stop | null> {
  await pane.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  return frame.evaluate(() => (window as PageOfStops).stops?.now() ?? null);
}

/**
 * Runs in the page: finds everything that Tab can reach, and how it looks without the focus. Tab reaches one of a group of radio buttons
 * or tabs.
 */
function findStops(): readonly string[] {
  const usable = 'a[href], button, input, select, textarea, summary, iframe, [tabindex], fluent-button, fluent-switch, fluent-tab';
  const isStop = (element: Element): boolean => {
    const { tabIndex, disabled, type, checked, name } = element as HTMLInputElement;
    return element.checkVisibility() && tabIndex >= 0 && !disabled
      && (type !== 'radio' || checked || document.querySelector(`input[name="${name}"]:checked`) === null)
      && (element.localName !== 'fluent-tab' || element.getAttribute('aria-selected') === 'true');
  };
  const nameOf = (element: Element): string => {
    const labels = [...(element as HTMLInputElement).labels ?? []].map((label) => label.textContent);
    return [element.getAttribute('aria-label'), ...labels, element.getAttribute('placeholder'), element.textContent]
      .find((text) => (text ?? '').trim() !== '')?.trim() ?? element.outerHTML.slice(0, 60);
  };
  const styleOf = (part: Element, pseudo: string): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, content } = getComputedStyle(part, pseudo);
    return [outlineStyle === 'none' ? '' : outlineStyle + outlineWidth + outlineColor, boxShadow, borderColor, content].join();
  };
  const lookOf = (element: Element): string => [element, ...element.shadowRoot?.querySelectorAll('*') ?? []]
    .flatMap((part) => ['', '::before', '::after'].map((pseudo) => styleOf(part, pseudo)))
    .join(';');
  const stops = [...document.querySelectorAll(usable)].filter(isStop);
  const looks = stops.map(lookOf);
  (window as PageOfStops).stops = {
    names: stops.map(nameOf),
    now: () => {
      const active = document.activeElement;
      if (active === null || active === document.body || !document.hasFocus()) {
        return null;
      }

      const at = stops.indexOf(active);
      return { name: nameOf(active), at, showsFocus: at < 0 || lookOf(active) !== looks[at] };
    },
  };
  return stops.map(nameOf);
}
