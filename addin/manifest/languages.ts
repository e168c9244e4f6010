import { languages as translated } from './catalogue';
import type { Site } from './addIn';
import type * as manifest from '../src/catalogue/en/manifest';

/** A language in which Outlook shows the add-in: what its buttons say, and where its pages are. */
export interface ManifestLanguage {
  /** The folder of the build. */
  readonly folder: string;
  /** The folder in which people are addressed formally; null in a language with one form. */
  readonly formal: string | null;
  /** Outlook's languages. Outlook has no fallback between them, so each is named. */
  readonly locales: readonly string[];
  /** Addresses nobody, because the organisation decides how to do that, and a manifest does not know it. */
  readonly say: Readonly<Record<'name' | 'summary' | 'description', string>> & {
    readonly fullName: typeof manifest.fullName;
    readonly tips: Readonly<Record<keyof typeof manifest.tips, string>>;
  };
}

/** The folder of the pages that an organisation shows in a language. Events never ask the server how people are addressed. */
export function pagesOf({ folder, formal }: ManifestLanguage, { isFormal }: Site): string {
  return isFormal ? formal ?? folder : folder;
}

/** Languages other than English. */
export const languages: readonly ManifestLanguage[] = translated;
