import type { TestProject } from 'vitest/node';
import { serveBrowser } from './browserServer';
import { startLocalHost } from './localHost';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Local host answers. */
    localHost: string;
    /** Where the browser is driven from. */
    browser: string;
  }
}

/** One host and one browser for all journeys: as many people as there are use them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [host, browser] = await Promise.all([startLocalHost(), serveBrowser()]);
  project.provide('localHost', host.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([host.stop(), browser.close()]);
  };
}
