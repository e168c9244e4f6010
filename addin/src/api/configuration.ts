/** The settings of an organisation's installation, in config.json at the root, which all languages share. */
export interface Configuration {
  /** The id of the app registration. */
  readonly clientId: string;
  /** Such as https://login.microsoftonline.com/TENANT. */
  readonly authority: string;
  /** The scope of our own API, such as CLIENT/OneOnOne.Use. */
  readonly scope: string;
  /** The origin of the API; empty if the pane comes from there too. */
  readonly api: string;
}

const deadlineMilliseconds = 10_000;

/** Null when it is incomplete. Rejects when it cannot be loaded, which says nothing about what is in it. */
export async function loadConfiguration(address = '/config.json'): Promise<Configuration | null> {
  const response = await fetch(address, { signal: AbortSignal.timeout(deadlineMilliseconds) });
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }

  return parseConfiguration(await response.json());
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
