import { seen, type Api } from './client';
import type { Result } from './result';
import type { Pair, Settings, SettingsWish } from './types';

export function changeSettings(api: Api, wish: SettingsWish, version: string): Promise<Result<Settings>> {
  return api.ask((headers) => api.client.PUT('/api/me/settings', { headers, params: { header: seen(version) }, body: wish }));
}

/** Switches on or off that the agendas of the caller's series with the other are prepared by themselves. */
export function preparePair(api: Api, pair: string, on: boolean): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/preparation', { headers, params: { path: { pair } }, body: { on } }));
}
