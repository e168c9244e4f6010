import type { Api } from './client';
import type { Result } from './result';
import type { Me, Pair } from './types';

export function readMe(api: Api): Promise<Result<Me>> {
  return api.ask((headers) => api.client.GET('/api/me', { headers }));
}

/** @param pair - the pair's id, or the other one's e-mail address. */
export function readPair(api: Api, pair: string): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.GET('/api/pairs/{pair}', { headers, params: { path: { pair } } }));
}
