import type { Workshop } from '../../api/types';

export type Step = Workshop['steps'][number];

export interface WorkshopTime {
  /** Null once the workshop is over. */
  readonly step: Step | null;
  /** Whole minutes since the beginning. */
  readonly minute: number;
  /** Whole minutes until the step ends, at least 1 while it lasts. */
  readonly left: number;
}

const secondsPerMinute = 60;

/** Pure: where a workshop is after so many seconds. */
export function workshopTime(steps: readonly Step[], seconds: number): WorkshopTime {
  const minute = Math.floor(seconds / secondsPerMinute);
  const step = steps.find(({ from, to }) => from <= minute && minute < to) ?? null;
  return { step, minute, left: step === null ? 0 : Math.ceil(step.to - seconds / secondsPerMinute) };
}
