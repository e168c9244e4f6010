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

/**
 * A calendar file with our next 1:1, or with a series of a year.
 * @param query - everyDays is left out for a single one; zone is the time zone in which a series repeats.
 */
export function downloadInvite(api: Api, pair: string, query: InviteQuery): Promise<ApiResult<string>> {
  return api.request(async (headers) => {
    const { data, error, response } = await api.client.GET('/api/pairs/{pair}/invite', {
      headers, params: { path: { pair }, query }, parseAs: 'text',
    });
    return { data, error, response };
  });
}

export interface InviteQuery {
  readonly start: string;
  readonly minutes: number;
  readonly everyDays?: number;
  readonly zone?: string;
}
