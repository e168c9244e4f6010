import type { Api } from './client';
import type { Result } from './result';
import type { CheckIn, Idea, Practice, Question, Reading, Signals, TacticalStatement, WalkthroughStep } from './types';

export const readCoaching = {
  ideas: (api: Api): Promise<Result<readonly Idea[]>> => api.ask((headers) => api.client.GET('/api/coaching/ideas', { headers })),
  readings: (api: Api): Promise<Result<readonly Reading[]>> => api.ask((headers) => api.client.GET('/api/coaching/readings', { headers })),
  walkthrough: (api: Api): Promise<Result<readonly WalkthroughStep[]>> => api.ask((headers) => api.client.GET('/api/coaching/walkthrough', { headers })),
  exercise: (api: Api): Promise<Result<readonly TacticalStatement[]>> => api.ask((headers) => api.client.GET('/api/coaching/exercise', { headers })),
  practice: (api: Api): Promise<Result<Practice>> => api.ask((headers) => api.client.GET('/api/coaching/practice', { headers })),
};

/** The ways to ask a manager how their 1:1s are going. */
export function listQuestions(api: Api): Promise<Result<readonly Question[]>> {
  return api.ask((headers) => api.client.GET('/api/coaching/questions', { headers }));
}

/** Notes that it was asked today. @param manager - the id of the pair, or their e-mail address. */
export function recordCheckIn(api: Api, manager: string): Promise<Result<CheckIn>> {
  return api.ask((headers) => api.client.POST('/api/coaching/check-ins', { headers, body: { manager } }));
}

export function readSignals(api: Api, pair: string): Promise<Result<Signals>> {
  return api.ask((headers) => api.client.GET('/api/pairs/{pair}/signals', { headers, params: { path: { pair } } }));
}
