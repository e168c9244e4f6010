export function fingerprint(text: string): string;
export function uncompared(
  english: ReadonlyMap<string, string>, compared: Readonly<Record<string, string>>,
): { readonly changed: readonly string[]; readonly gone: readonly string[] };
export function record(
  english: ReadonlyMap<string, string>, compared: Readonly<Record<string, string>>, names: readonly string[],
): Readonly<Record<string, string>>;
