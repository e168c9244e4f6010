import type { Api } from './client';
import type { ApiResult } from './result';
import type {
  Article, CheckIn, Idea, LadderAnswer, LadderOffer, Opener, Practice, Question, Signals, SixWeeks, TacticalStatement, WalkthroughStep,
  WeeklyItem, Workshop,
} from './types';

export function readIdeas(api: Api): Promise<ApiResult<readonly Idea[]>> {
  return api.request((headers) => api.client.GET('/api/coaching/ideas', { headers }));
}

/** The one thing of this week; it is another one each week for a year. */
export function readWeeklyItem(api: Api): Promise<ApiResult<WeeklyItem>> {
  return api.request((headers) => api.client.GET('/api/coaching/week', { headers }));
}

export function readOpeners(api: Api): Promise<ApiResult<readonly Opener[]>> {
  return api.request((headers) => api.client.GET('/api/coaching/openers', { headers }));
}

export function readArticles(api: Api): Promise<ApiResult<readonly Article[]>> {
  return api.request((headers) => api.client.GET('/api/coaching/readings', { headers }));
}

export function readWalkthrough(api: Api): Promise<ApiResult<readonly WalkthroughStep[]>> {
  return api.request((headers) => api.client.GET('/api/coaching/walkthrough', { headers }));
}

export function readExercise(api: Api): Promise<ApiResult<readonly TacticalStatement[]>> {
  return api.request((headers) => api.client.GET('/api/coaching/exercise', { headers }));
}

export function readPractice(api: Api): Promise<ApiResult<Practice>> {
  return api.request((headers) => api.client.GET('/api/coaching/practice', { headers }));
}

/** The person's own six weeks, which nobody else can see. */
export function readSixWeeks(api: Api): Promise<ApiResult<SixWeeks>> {
  return api.request((headers) => api.client.GET('/api/coaching/six-weeks', { headers }));
}

/** Begins with the first step, also for somebody who has begun before. */
export function beginSixWeeks(api: Api): Promise<ApiResult<SixWeeks>> {
  return api.request((headers) => api.client.PUT('/api/coaching/six-weeks', { headers }));
}

export function tickOffSixWeeks(api: Api, number: number): Promise<ApiResult<SixWeeks>> {
  return api.request((headers) => api.client.PUT('/api/coaching/six-weeks/{number}/done', { headers, params: { path: { number } } }));
}

export async function endSixWeeks(api: Api): Promise<ApiResult<null>> {
  const ended = await api.request((headers) => api.client.DELETE('/api/coaching/six-weeks', { headers }));
  return ended.ok ? { ...ended, value: null } : ended;
}

/** The questions to ask a manager about how their 1:1s are going. */
export function readQuestions(api: Api): Promise<ApiResult<readonly Question[]>> {
  return api.request((headers) => api.client.GET('/api/coaching/questions', { headers }));
}

/**
 * Records that a manager was asked today.
 * @param manager - the id of the pair, or the manager's email address.
 */
export function recordCheckIn(api: Api, manager: string): Promise<ApiResult<CheckIn>> {
  return api.request((headers) => api.client.POST('/api/coaching/check-ins', { headers, body: { manager } }));
}

/**
 * The next question for one of the person's managers; 403 for everybody else.
 * @param asked - whether the agenda already asks how the other person's 1:1s are going.
 */
export function offerLadder(api: Api, pair: string, on: string, asked: boolean): Promise<ApiResult<LadderOffer>> {
  const params = { path: { pair }, query: { on, asked } };
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/ladder', { headers, params }));
}

/** Records that the offered question was added to the agenda or skipped, and gets the next one. */
export function recordLadder(api: Api, pair: string, body: LadderAnswer): Promise<ApiResult<LadderOffer>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/ladder', { headers, params: { path: { pair } }, body }));
}

export function readWorkshop(api: Api): Promise<ApiResult<Workshop>> {
  return api.request((headers) => api.client.GET('/api/coaching/workshop', { headers }));
}

/** For the manager of the pair only; everybody else is refused. */
export function readSignals(api: Api, pair: string): Promise<ApiResult<Signals>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/signals', { headers, params: { path: { pair } } }));
}
