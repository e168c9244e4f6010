import type { ApiFailure, ApiResult } from '../../api/result';

const retryMilliseconds = 15_000;

/** How the entries of an outbox reach the server. */
export interface Delivery<TEntry, TAnswer> {
  /** What waits, oldest first. */
  readonly waiting: () => readonly TEntry[];
  readonly send: (entry: TEntry) => Promise<ApiResult<TAnswer>>;
  /** The server has it, or has said that it never will. */
  readonly onAnswer: (entry: TEntry, result: ApiResult<TAnswer>) => void;
  readonly onFailure: (failure: ApiFailure) => void;
  readonly retry: () => Promise<void>;
}

/** Sends what waits on this device. What the server cannot take now stays, with all that follows it, until the next try. */
export class Outbox<TEntry, TAnswer> {
  private isClosed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly delivery: Delivery<TEntry, TAnswer>) {}

  async send(): Promise<void> {
    for (const entry of this.delivery.waiting()) {
      const result = await this.delivery.send(entry);
      if (!result.ok && result.failure.kind !== 'invalid') {
        this.delivery.onFailure(result.failure);
        this.retryLater();
        return;
      }

      this.delivery.onAnswer(entry, result);
    }
  }

  /** Nothing tells us when a server is back. */
  retryLater(): void {
    clearTimeout(this.timer);
    if (!this.isClosed) {
      this.timer = setTimeout(() => { void this.delivery.retry(); }, retryMilliseconds);
    }
  }

  /** The planned attempt is not needed, because another one starts now. */
  stopWaiting(): void {
    clearTimeout(this.timer);
  }

  close(): void {
    this.isClosed = true;
    this.stopWaiting();
  }
}
