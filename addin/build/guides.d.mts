/** Their ids, in the order in which they name each other. */
export const guides: readonly string[];
export function guideLanguages(): Promise<readonly string[]>;
export function writeGuides(target: string, language: {
  readonly tag: string;
  readonly base: string;
  readonly folders: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}): Promise<void>;
/** The title of a guide in Markdown. */
export function titleOf(text: string): string;
