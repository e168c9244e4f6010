import type { Api } from './client';
import type { ApiResult } from './result';

/** The HTML of the email that would be sent now. */
export function previewDigest(api: Api): Promise<ApiResult<string>> {
  return api.request(async (headers) => {
    const { data, error, response } = await api.client.GET('/api/digest/preview', {
      headers: { ...headers, Accept: 'text/html' }, parseAs: 'text',
    });
    return { data, error, response };
  });
}
