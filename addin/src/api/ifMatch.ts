/** The header that makes a change fail if the caller has not seen the latest version. */
export const ifMatch = (version: string): { readonly 'If-Match': string } => ({ 'If-Match': `"${version}"` });

/** The header that makes a read come back empty if the caller has the latest version already. */
export const ifNoneMatch = (version: string): { readonly 'If-None-Match': string } => ({ 'If-None-Match': `"${version}"` });

interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The same answer, or null as its value if nothing has changed. */
export function orUnchanged<T>(answer: Answer<T>): Answer<T | null> {
  return answer.response.status === 304 ? { data: null, response: new Response(null, { status: 204 }) } : answer;
}
