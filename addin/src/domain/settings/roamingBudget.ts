/**
 * How many characters a remembered list may have as JSON. With the preferences, all settings together stay below 8 KB of the 32 KB that
 * Outlook allows, because JSON within JSON takes more space.
 */
const maxCharacters = 3_800;

/** The first entries of a list, as many as there is room for. */
export function withinBudget<T>(entries: readonly T[]): readonly T[] {
  let left = maxCharacters;
  const end = entries.findIndex((entry) => {
    left -= JSON.stringify(entry).length + 1;
    return left < 0;
  });
  return end < 0 ? entries : entries.slice(0, end);
}
