import type { Api } from './client';
import { ifMatch } from './ifMatch';
import type { ApiResult } from './result';
import type { Pair, Settings, SettingsRequest } from './types';

export function changeSettings(api: Api, settings: SettingsRequest, version: string): Promise<ApiResult<Settings>> {
  return api.request((headers) => api.client.PUT('/api/me/settings', { headers, params: { header: ifMatch(version) }, body: settings }));
}

/** Turns automatic agendas on or off for the caller's series with this person. One-off 1:1s are not affected. */
export function setPreparation(api: Api, pair: string, on: boolean): Promise<ApiResult<Pair>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/preparation', { headers, params: { path: { pair } }, body: { on } }));
}
