import { readAgenda } from '../../api/agendas';
import { addItem } from '../../api/items';
import type { Api } from '../../api/client';
import { readQuestions, recordCheckIn } from '../../api/coaching';
import { readPair } from '../../api/people';
import type { ApiFailure, ApiResult } from '../../api/result';
import type { Agenda, Pair, Question } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';
import { succeeded } from '../../domain/result';

/** A question, who it is for, and their next 1:1. */
export interface QuestionContext {
  readonly pair: Pair;
  /** Null if we no longer ask it. */
  readonly question: Question | null;
  /** Null if no 1:1 is scheduled or the calendar could not be read. */
  readonly start: Instant | null;
  readonly isOnAgenda: boolean;
}

export async function readQuestionContext(api: Api, pairId: string, questionId: string): Promise<ApiResult<QuestionContext>> {
  const [pair, questions] = await Promise.all([readPair(api, pairId), readQuestions(api)]);
  if (!pair.ok) {
    return pair;
  }

  if (!questions.ok) {
    return questions;
  }

  const question = questions.value.find(({ id }) => id === questionId) ?? null;
  const start = pair.value.meetings.next ?? null;
  const context: QuestionContext = { pair: pair.value, question, start, isOnAgenda: false };
  if (question === null || start === null) {
    return succeeded(context);
  }

  const agenda = await readAgenda(api, { pair: pairId, start });
  return agenda.ok || agenda.failure.kind === 'notFound'
    ? succeeded({ ...context, isOnAgenda: isQuestionOnAgenda(agenda.ok ? agenda.value : null, pair.value, question, start) })
    : agenda;
}

/** Adds the question to the agenda once, however often it is called, and records that it was asked. */
export async function placeQuestion(api: Api, pair: string, question: Question, start: Instant): Promise<ApiResult<unknown>> {
  const added = await addItem(api, { pair, start }, questionItemId(question, start), question.text);
  return added.ok || isTaken(added.failure) ? recordCheckIn(api, pair) : added;
}

/** The item exists already, with another text. */
function isTaken(failure: ApiFailure): boolean {
  return failure.kind === 'invalid' && failure.problem.type === 'id-taken';
}

/**
 * The same id for the same question in the same 1:1, so that adding it twice has no further effect. In a later 1:1 it can be asked again.
 */
export function questionItemId(question: Question, start: Instant): string {
  return `ask-${question.id}-${start.replace(/\D/g, '')}`;
}

/**
 * Finds the question as its own item, as the check-in of the prepared agenda, or, since its id depends on the start, by its text if the 1:1
 * has moved. Pure.
 */
export function isQuestionOnAgenda(agenda: Agenda | null, pair: Pair, question: Question, start: Instant): boolean {
  const items = agenda?.items.items ?? pair.openItems;
  return agenda?.checkIn === question.text
    || items.some((item) => item.id === questionItemId(question, start) || (item.place === 'open' && item.text === question.text));
}
