/** Thrown into a request that has taken too long. */
export class DeadlineError extends Error {}

/**
 * Until then the pane says that it is slow (Skeleton) and offers to try again; a connection without a response by then is dead, and
 * would occupy one of the few that the browser allows for this server.
 */
const readingMilliseconds = 40_000;
/** A button that is pressed to change something waits for the answer. */
const writingMilliseconds = 15_000;

/** These only read, although they are POST requests. */
const asks = /\/(recognise|preview)$/;

/** Sends a request that ends in time, whatever the server does. */
export function fetchInTime(send: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  const isReading = request.method === 'GET' || asks.test(new URL(request.url).pathname);
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const error = new DeadlineError();
      reject(error);
      controller.abort(error);
    }, isReading ? readingMilliseconds : writingMilliseconds);
    // The timer keeps running while the body arrives; after that, it aborts nothing.
    send(new Request(request, { signal: controller.signal })).then(resolve, (error: unknown) => {
      clearTimeout(timer);
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}
