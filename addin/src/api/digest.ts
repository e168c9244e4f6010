import type { Api } from './client';
import type { Result } from './result';

/** The mail itself, as HTML. */
export function previewDigest(api: Api): Promise<Result<string>> {
  return api.ask(async (headers) => {
    const { data, error, response } = await api.client.GET('/api/digest/preview', { headers: { ...headers, Accept: 'text/html' }, parseAs: 'text' });
    return { data: data, error, response };
  });
}
