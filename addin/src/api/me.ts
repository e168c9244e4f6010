import { seen, type Api } from './client';
import type { Result } from './result';
import type { Me, MyCoverage, Settings, SettingsWish } from './types';

export function readMe(api: Api): Promise<Result<Me>> {
  return api.ask((headers) => api.client.GET('/api/me', { headers }));
}

export function changeSettings(api: Api, wish: SettingsWish, version: string): Promise<Result<Settings>> {
  return api.ask((headers) => api.client.PUT('/api/me/settings', { headers, params: { header: seen(version) }, body: wish }));
}

export function readMyCoverage(api: Api): Promise<Result<MyCoverage>> {
  return api.ask((headers) => api.client.GET('/api/coverage/me', { headers }));
}

/** The mail itself, as HTML. */
export function previewDigest(api: Api): Promise<Result<string>> {
  return api.ask(async (headers) => {
    const { data, error, response } = await api.client.GET('/api/digest/preview', { headers: { ...headers, Accept: 'text/html' }, parseAs: 'text' });
    return { data: data, error, response };
  });
}

export function exportMyData(api: Api): Promise<Result<unknown>> {
  return api.ask((headers) => api.client.GET('/api/me/export', { headers }));
}

export function deleteMyData(api: Api): Promise<Result<unknown>> {
  return api.ask((headers) => api.client.DELETE('/api/me/data', { headers }));
}
