import { readFile } from 'node:fs/promises';

/** What installations of one day have kept and written: tests/Installations/README.md says how it was made. Never changed. */
const folder = new URL('../../../tests/Installations/2026-11-24/', import.meta.url);

export const text = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');

export async function json<T>(path: string): Promise<T> {
  return JSON.parse(await text(path)) as T;
}

/** The body of a mail in quoted-printable, in which our digests go out. */
export function decoded(mail: string): string {
  const bytes = mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
