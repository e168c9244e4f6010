import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
}

describe('The lock file', () => {
  it('fetches every package from the public registry, each with its hash', async () => {
    const lock = JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(100);
    const isPublic = (address = ''): boolean => address.startsWith('https://registry.npmjs.org/');
    const faulty = packages.filter(([, { resolved, integrity }]) => integrity === undefined || !isPublic(resolved));
    expect(faulty).toEqual([]);
  });
});
