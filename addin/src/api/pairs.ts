import type { Api } from './client';
import type { Result } from './result';
import type { Correction, Pair, Signals } from './types';

/** @param pair - the pair's id, or the other one's e-mail address. */
export function readPair(api: Api, pair: string): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.GET('/api/pairs/{pair}', { headers, params: { path: { pair } } }));
}

export function readSignals(api: Api, pair: string): Promise<Result<Signals>> {
  return api.ask((headers) => api.client.GET('/api/pairs/{pair}/signals', { headers, params: { path: { pair } } }));
}

/** @param template - null to leave it to the program again. */
export function chooseTemplate(api: Api, pair: string, template: string | null): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/template', { headers, params: { path: { pair } }, body: { template } }));
}

export function agreeCadence(api: Api, pair: string, days: number): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/cadence', { headers, params: { path: { pair } }, body: { days } }));
}

export function correctPair(api: Api, pair: string, correction: Correction): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/corrections', { headers, params: { path: { pair } }, body: correction }));
}

/** Switches on or off that the agendas of the caller's series with the other are prepared by themselves. */
export function preparePair(api: Api, pair: string, on: boolean): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/preparation', { headers, params: { path: { pair } }, body: { on } }));
}
