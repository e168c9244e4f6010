import type { Api } from './client';
import type { Result } from './result';
import type { Correction, MyCoverage, Pair } from './types';

export function readMyCoverage(api: Api): Promise<Result<MyCoverage>> {
  return api.ask((headers) => api.client.GET('/api/coverage/me', { headers }));
}

export function agreeCadence(api: Api, pair: string, days: number): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/cadence', { headers, params: { path: { pair } }, body: { days } }));
}

export function correctPair(api: Api, pair: string, correction: Correction): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/corrections', { headers, params: { path: { pair } }, body: correction }));
}
