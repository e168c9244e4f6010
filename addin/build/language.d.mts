import type { Plugin } from 'esbuild';

export interface Language {
  readonly tag: string;
  /** By the ids of the messages. */
  readonly texts: ReadonlyMap<string, string>;
  readonly plugins: Plugin[];
}

/** The tags of all languages but English; that of a formal form ends in -formal. */
export function translatedLanguages(): Promise<readonly string[]>;
export const pseudoLanguage: 'en-XA';
/** Such as de-x-formal, which says both the language and how it addresses people. */
export function acceptedLanguage(tag: string, folders: readonly string[]): string;
/** Whether a language addresses people in two forms. */
export function hasTwoForms(tag: string, folders: readonly string[]): boolean;
export function readLanguage(tag: string): Promise<Language>;
export function withWords(text: string, texts: ReadonlyMap<string, string>): string;
