import type { Api } from './client';
import type { ApiResult } from './result';
import type { Pair, Template } from './types';

export function readTemplates(api: Api): Promise<ApiResult<readonly Template[]>> {
  return api.request((headers) => api.client.GET('/api/templates', { headers }));
}

/** @param template - null to let the server choose again. */
export function chooseTemplate(api: Api, pair: string, template: string | null): Promise<ApiResult<Pair>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/template', {
    headers, params: { path: { pair } }, body: { template },
  }));
}
