/**
 * Why there is no Outlook to talk to.
 * - `notLoaded`: Microsoft's script did not arrive.
 * - `notReady`: it arrived and never became ready, as when one of the files that it loads itself is missing.
 * - `notInOutlook`: the page was opened somewhere else.
 */
export type StartFailure = 'notLoaded' | 'notReady' | 'notInOutlook';

export class StartError extends Error {
  constructor(readonly reason: StartFailure) {
    super(reason);
  }
}

/** How long the script may take to arrive, and then to become ready. */
export const startMilliseconds = { script: 10_000, ready: 8_000 } as const;

/** Resolves when office.js is ready in a mailbox. Rejects with a {@link StartError}; can then be called again. */
export async function startOffice(page: Document = document): Promise<void> {
  await officeReady(page);
  const context = Office.context as Office.Context | undefined;
  if (context?.mailbox == null) {
    throw new StartError('notInOutlook');
  }
}

/** Resolves when office.js is ready, even in a dialog, which has no mailbox. */
export async function officeReady(page: Document = document): Promise<void> {
  await within(officeLoaded(page), startMilliseconds.script, 'notLoaded');
  if (!('Office' in globalThis)) {
    throw new StartError('notLoaded');
  }

  await within(Office.onReady(), startMilliseconds.ready, 'notReady');
}

/** Our own script comes first in the page, so that the pane is drawn while office.js is still loading. */
async function officeLoaded(page: Document): Promise<void> {
  if ('Office' in globalThis) {
    return;
  }

  if (page.readyState === 'complete') {
    await loadAgain(page);
  } else {
    await new Promise((resolve) => { addEventListener('load', resolve, { once: true }); });
  }
}

/** The script that is in the page did not arrive, so it is requested once more from the same address. */
async function loadAgain(page: Document): Promise<void> {
  const failed = [...page.scripts].find(({ src }) => /\/office\.js$/.test(src));
  if (failed === undefined) {
    throw new StartError('notInOutlook');
  }

  const script = page.createElement('script');
  script.src = failed.src;
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => { resolve(); });
    script.addEventListener('error', () => { reject(new StartError('notLoaded')); });
    failed.replaceWith(script);
  });
}

function within<T>(work: Promise<T>, milliseconds: number, reason: StartFailure): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new StartError(reason)); }, milliseconds);
    work.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}
