import { readAgenda } from '../../api/agendas';
import type { Api } from '../../api/client';
import { readPair } from '../../api/people';
import type { ApiResult } from '../../api/result';
import type { Agenda, Pair } from '../../api/types';
import type { Instant, Meeting } from '../../domain/meetings/meeting';
import { otherParticipant, recognise } from '../../domain/meetings/recognition';

/** What is requested about the other person at the same time as the verdict, which nearly always names the same one. */
export class EarlyAnswers {
  private pair: Promise<ApiResult<Pair>> | null = null;
  private agenda: { readonly start: Instant; readonly answer: Promise<ApiResult<Agenda>> } | null = null;

  /**
   * @param api - null while no request can be sent.
   * @param me - the address of the mailbox.
   */
  ask(api: Api | null, meeting: Meeting, me: string): void {
    const other = otherParticipant(recognise(meeting), me);
    const { start } = meeting;
    const canAsk = api !== null && other !== null;
    this.pair = canAsk ? readPair(api, other.address) : null;
    this.agenda = canAsk ? { start, answer: readAgenda(api, { pair: other.address, start }) } : null;
  }

  /** The pair, requested again if Outlook has named somebody other than the verdict. */
  async pairOf(pairId: string, api: Api): Promise<ApiResult<Pair>> {
    const early = await this.pair;
    this.pair = null;
    if (early?.ok === true && early.value.pairId === pairId) {
      return early;
    }

    this.agenda = null; // It is somebody else's.
    return readPair(api, pairId);
  }

  /** The response about the agenda, which is handed out once; null if it was not requested. */
  takeAgenda(start: Instant): Promise<ApiResult<Agenda>> | null {
    const { agenda } = this;
    this.agenda = null;
    return agenda?.start === start ? agenda.answer : null;
  }
}
