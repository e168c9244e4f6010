import { readFile } from 'node:fs/promises';

/** What installations of that day stored and wrote (see tests/Installations/README.md). Never changes. */
const folder = new URL('../../../tests/Installations/2026-11-24/', import.meta.url);

export const text = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');

export async function json<T>(path: string): Promise<T> {
  return JSON.parse(await text(path)) as T;
}

/** Decodes quoted-printable, the encoding of our digests. */
export function decodeMail(mail: string): string {
  const bytes = mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
