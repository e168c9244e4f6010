import { addItem, readAgenda } from '../../api/agendas';
import type { Api } from '../../api/client';
import { listQuestions, recordCheckIn } from '../../api/coaching';
import { readPair } from '../../api/people';
import { succeeded, type Failure, type Result } from '../../api/result';
import type { Agenda, Pair, Question } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';

/** A question, whom it is for, and when they are met next. */
export interface Occasion {
  readonly pair: Pair;
  /** Null when it is not asked any more. */
  readonly question: Question | null;
  /** Null when none is planned, or no calendar could be read. */
  readonly start: Instant | null;
  /** It stands on that agenda already. */
  readonly isThere: boolean;
}

export async function readOccasion(api: Api, pairId: string, questionId: string): Promise<Result<Occasion>> {
  const [pair, questions] = await Promise.all([readPair(api, pairId), listQuestions(api)]);
  if (!pair.ok || !questions.ok) {
    return pair.ok ? questions as Result<never> : pair;
  }

  const question = questions.value.find((one) => one.id === questionId) ?? null;
  const start = pair.value.meetings.next ?? null;
  const found: Occasion = { pair: pair.value, question, start, isThere: false };
  if (question === null || start === null) {
    return succeeded(found);
  }

  const agenda = await readAgenda(api, { pair: pairId, start });
  return agenda.ok || agenda.failure.kind === 'notFound'
    ? succeeded({ ...found, isThere: isOn(agenda.ok ? agenda.value : null, pair.value, question, start) })
    : agenda;
}

/**
 * Puts it on the agenda, however often it is called once, and notes that it is asked.
 * @returns what went wrong; null when nothing did.
 */
export async function placeQuestion(api: Api, pair: string, question: Question, start: Instant): Promise<Failure | null> {
  const added = await addItem(api, { pair, start }, itemOf(question, start), question.text);
  if (!added.ok && !(added.failure.kind === 'invalid' && added.failure.problem.type === 'id-taken')) { // taken: it is there in other words
    return added.failure;
  }

  const recorded = await recordCheckIn(api, pair);
  return recorded.ok ? null : recorded.failure;
}

/** The same for the same question in the same 1:1, so that adding twice adds once; in a later one it may be asked again. */
export function itemOf(question: Question, start: Instant): string {
  return `ask-${question.id}-${start.replace(/\D/g, '')}`;
}

/** As its item, or as what was asked for when the agenda was prepared; under another id when the 1:1 was moved meanwhile. Pure. */
export function isOn(agenda: Agenda | null, pair: Pair, question: Question, start: Instant): boolean {
  const items = agenda?.items.items ?? pair.openItems;
  return agenda?.checkIn === question.text
    || items.some((item) => item.id === itemOf(question, start) || (item.place === 'open' && item.text === question.text));
}
