/** @param folders - those of the languages. */
export function writeHosting(
  from: string, to: string, folders: readonly string[], added?: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void>;
