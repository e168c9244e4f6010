import type { TestProject } from 'vitest/node';
import { startLocalHost } from './localHost';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Local host answers. */
    localHost: string;
  }
}

/** One host for all journeys: as many people as there are use it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const host = await startLocalHost();
  project.provide('localHost', host.address);
  return host.stop;
}
