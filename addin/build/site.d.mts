/** @param environment - with API_URL, ENTRA_AUTHORITY and ONEONONE_API_CLIENT_ID; it rejects and writes nothing when one is missing or no use. */
export function writeSite(folder: string, environment: Readonly<Record<string, string | undefined>>): Promise<void>;
