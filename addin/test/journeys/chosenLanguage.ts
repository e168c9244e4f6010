import { expect, inject } from 'vitest';

const host = inject('localHost');

/** @param folder - of the build, such as de-formal; empty for what the organisation has chosen. */
export async function chooseLanguage(person: string, folder: string): Promise<void> {
  const [language = '', address = ''] = folder.split('-');
  const headers = { 'X-Local-User': person, 'Content-Type': 'application/json' };
  const me = await fetch(`${host}/api/me`, { headers });
  const { settings } = await me.json() as { readonly settings: object };
  const body = JSON.stringify({ ...settings, version: undefined, language, address });
  const changed = await fetch(`${host}/api/me/settings`, {
    method: 'PUT', headers: { ...headers, 'If-Match': me.headers.get('ETag') ?? '' }, body,
  });
  expect(changed.status, await changed.text()).toBe(200);
}
