import type { Api } from './client';
import type { ApiResult } from './result';
import type { IdQuestions } from './types';

/** Whether an id of earlier times was mine, or that of somebody I wrote with. */
export function readIds(api: Api): Promise<ApiResult<IdQuestions>> {
  return api.request((headers) => api.client.GET('/api/me/ids', { headers }));
}

/** Confirms it, or refuses. */
export function answerId(api: Api, id: string, agrees: boolean): Promise<ApiResult<unknown>> {
  return api.request((headers) => api.client.PUT('/api/me/ids/{id}', { headers, params: { path: { id } }, body: { agrees } }));
}
