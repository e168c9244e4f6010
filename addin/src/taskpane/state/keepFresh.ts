/** Lets both people, in all of their windows, see a change within 10 s. */
const everyMilliseconds = 8_000;

interface Refreshable {
  readonly refresh: () => Promise<void>;
}

/**
 * Polls while the page is visible, and at once when it becomes visible.
 * @returns a function that stops it.
 */
export function keepFresh(sessions: readonly Refreshable[], page: Document): () => void {
  let isAsking = false;
  const refresh = async (): Promise<void> => {
    if (page.visibilityState === 'visible' && !isAsking) {
      isAsking = true;
      await Promise.all(sessions.map((session) => session.refresh()));
      isAsking = false;
    }
  };
  const start = (): void => { void refresh(); };
  const timer = setInterval(start, everyMilliseconds);
  page.addEventListener('visibilitychange', start);
  return () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', start);
  };
}
