import type { Api } from './client';
import type { Result } from './result';
import type { Idea, Practice, Reading, TacticalStatement, WalkthroughStep } from './types';

export const readCoaching = {
  ideas: (api: Api): Promise<Result<readonly Idea[]>> => api.ask((headers) => api.client.GET('/api/coaching/ideas', { headers })),
  readings: (api: Api): Promise<Result<readonly Reading[]>> => api.ask((headers) => api.client.GET('/api/coaching/readings', { headers })),
  walkthrough: (api: Api): Promise<Result<readonly WalkthroughStep[]>> => api.ask((headers) => api.client.GET('/api/coaching/walkthrough', { headers })),
  exercise: (api: Api): Promise<Result<readonly TacticalStatement[]>> => api.ask((headers) => api.client.GET('/api/coaching/exercise', { headers })),
  practice: (api: Api): Promise<Result<Practice>> => api.ask((headers) => api.client.GET('/api/coaching/practice', { headers })),
};
