import type { Api } from './client';
import type { ApiResult } from './result';
import type { Me, Pair, Times } from './types';

export function readMe(api: Api): Promise<ApiResult<Me>> {
  return api.request((headers) => api.client.GET('/api/me', { headers }));
}

/** @param pair - the id of the pair, or the email address of the other person. */
export function readPair(api: Api, pair: string): Promise<ApiResult<Pair>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}', { headers, params: { path: { pair } } }));
}

/** @param pair - the id of the pair, or the email address of the other person. */
export function findTimes(api: Api, pair: string): Promise<ApiResult<Times>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/times', { headers, params: { path: { pair } } }));
}
