/** The settings of an organisation's installation, in config.json, which is next to the pane. */
export interface Configuration {
  /** The id of the app registration. */
  readonly clientId: string;
  /** Such as https://login.microsoftonline.com/TENANT. */
  readonly authority: string;
  /** The scope of our own API, such as api://CLIENT/OneOnOne.Use. */
  readonly scope: string;
  /** The origin of the API; empty if the pane comes from there too. */
  readonly api: string;
}

/** Null when it cannot be loaded or is incomplete. */
export async function loadConfiguration(address = 'config.json'): Promise<Configuration | null> {
  try {
    const response = await fetch(address);
    return response.ok ? parseConfiguration(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Null when it is incomplete. */
export function parseConfiguration(json: unknown): Configuration | null {
  const from: Partial<Record<string, unknown>> = typeof json === 'object' && json !== null ? json : {};
  const [clientId, authority, scope] = ['clientId', 'authority', 'scope'].map((name) => textOrNull(from[name]));
  return clientId != null && scope != null && authority?.startsWith('https://') === true
    ? { clientId, authority, scope, api: textOrNull(from['api']) ?? '' }
    : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
