import type { Api } from './client';
import type { ApiResult } from './result';

export function exportMyData(api: Api): Promise<ApiResult<unknown>> {
  return api.request((headers) => api.client.GET('/api/me/export', { headers }));
}

export function deleteMyData(api: Api): Promise<ApiResult<unknown>> {
  return api.request((headers) => api.client.DELETE('/api/me/data', { headers }));
}
