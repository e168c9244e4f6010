import type { TestProject } from 'vitest/node';
import { serveBrowser } from './browserServer';
import { startLocalHost } from './localHost';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the Local host. */
    localHost: string;
    /** The WebSocket address of the browser. */
    browser: string;
  }
}

/** Starts one host and one browser, which all journeys share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [host, browser] = await Promise.all([startLocalHost(), serveBrowser()]);
  project.provide('localHost', host.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([host.stop(), browser.close()]);
  };
}
