import type { Api } from './client';
import type { Result } from './result';

export function exportMyData(api: Api): Promise<Result<unknown>> {
  return api.ask((headers) => api.client.GET('/api/me/export', { headers }));
}

export function deleteMyData(api: Api): Promise<Result<unknown>> {
  return api.ask((headers) => api.client.DELETE('/api/me/data', { headers }));
}
