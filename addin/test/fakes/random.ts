const shift = Number(process.env['ONEONONE_SEED'] ?? 0);

/** A repeatable pseudo-random generator: the same seed gives the same sequence (mulberry32). ONEONONE_SEED shifts every seed. */
export class Random {
  private seed: number;

  constructor(seed: number) {
    this.seed = seed + shift;
  }

  below(end: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 * end);
  }

  of<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  /** At most `most` of them, with repetitions. */
  some<T>(all: readonly T[], most: number): readonly T[] {
    return Array.from({ length: this.below(most + 1) }, () => this.of(all));
  }
}
