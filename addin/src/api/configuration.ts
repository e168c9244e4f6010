/** What an organisation's installation says of itself, in config.json beside the pane. */
export interface Configuration {
  /** Of the app registration. */
  readonly clientId: string;
  /** Such as https://login.microsoftonline.com/TENANT. */
  readonly authority: string;
  /** Of our own API, such as api://CLIENT/OneOnOne.Use. */
  readonly scope: string;
  /** Where the API answers; empty for where the pane comes from. */
  readonly api: string;
}

/** Null when it cannot be had or is not whole. */
export async function loadConfiguration(address = 'config.json'): Promise<Configuration | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? parseConfiguration(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** Null for what is no whole configuration. */
export function parseConfiguration(written: unknown): Configuration | null {
  const from: Partial<Record<string, unknown>> = typeof written === 'object' && written !== null ? written : {};
  const [clientId, authority, scope] = ['clientId', 'authority', 'scope'].map((name) => text(from[name]));
  return clientId != null && scope != null && authority?.startsWith('https://') === true
    ? { clientId, authority, scope, api: text(from['api']) ?? '' }
    : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
