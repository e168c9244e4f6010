import type { Plugin } from 'esbuild';

export interface Language {
  readonly tag: string;
  /** By the ids of the messages. */
  readonly texts: ReadonlyMap<string, string>;
  readonly plugins: Plugin[];
}

export const pseudoLanguage: 'en-XA';
export function readLanguage(tag: string): Promise<Language>;
export function withWords(text: string, texts: ReadonlyMap<string, string>): string;
