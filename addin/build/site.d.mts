/**
 * Rejects and writes nothing if a variable is missing or invalid.
 * @param environment - with API_URL, ENTRA_AUTHORITY and ONEONONE_API_CLIENT_ID.
 */
export function writeSite(folder: string, environment: Readonly<Record<string, string | undefined>>): Promise<void>;
