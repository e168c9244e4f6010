/** The newest that office-addin-manifest knows offline and Outlook accepts. */
export const schemaVersion = '1.23';

/** The address of a schema of that version. */
export function schemaOf(file: string): string {
  return `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/${file}`;
}
