import type { BrowserContext, Frame } from 'playwright-core';

interface Counting {
  openRequests?: number;
  quietFrames?: number;
}

/** Counts the requests that are not answered yet, in each page that is opened from now on. */
export function countRequests(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(count);
}

/** Waits until every request is answered, nothing is shown as loading, and what has arrived is drawn. */
export async function untilQuiet(frame: Frame): Promise<void> {
  await frame.evaluate(() => { (window as Counting).quietFrames = 0; });
  await frame.waitForFunction(() => {
    const page = window as Counting;
    const isQuiet = page.openRequests === 0 && document.querySelector('.skeleton') === null;
    page.quietFrames = isQuiet ? (page.quietFrames ?? 0) + 1 : 0;
    return page.quietFrames > 3;
  }, undefined, { polling: 'raf', timeout: 30_000 });
}

/** Runs in the page. */
function count(): void {
  const page = window as Window & Counting;
  const send = page.fetch.bind(page);
  page.openRequests = 0;
  const ended = (): void => { page.openRequests = (page.openRequests ?? 1) - 1; };
  page.fetch = async (...request) => {
    page.openRequests = (page.openRequests ?? 0) + 1;
    const answer = await send(...request).catch((error: unknown) => {
      ended();
      throw error;
    });
    void answer.clone().arrayBuffer().then(ended, ended);
    return answer;
  };
}
