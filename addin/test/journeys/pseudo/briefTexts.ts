import type { BrowserContext } from 'playwright-core';

const binding = 'noteBriefText';

/** Notes what is seen for a few seconds only, such as what was just done, saved, or is slow, in each page that is opened from now on. */
export async function noteBriefTexts(context: BrowserContext, note: (text: string) => void): Promise<void> {
  await context.exposeBinding(binding, (_, text: string) => { note(text); });
  await context.addInitScript(watch, binding);
}

/** Runs in the page. */
function watch(name: string): void {
  const note = (window as unknown as Record<string, (text: string) => Promise<void>>)[name];
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('.announcement, .phase, .skeleton p')) {
      if (textContent !== '') {
        void note?.(textContent);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
