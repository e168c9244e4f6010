import type { BodyToken } from './tokens';

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

const blocks = new Set(
  ('address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header html li main ol p pre section '
    + 'table tbody td tfoot th thead tr ul').split(' '));

const tables = new Set(['body', 'html', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/**
 * Which element of a body ends where in the source, by the same rules as on the server (functions/Core/Invites/BodyTree.cs):
 * an end tag closes what stands open within, but no inline end tag closes a block, and none reaches out of a table's cell (HTML,
 * 13.2.6.4.7).
 */
export class BodyTree {
  /** By the index of its start tag: where each element ends, and which one it stands in (-1 for none). */
  private readonly ends = new Map<number, number>();
  private readonly parents = new Map<number, number>();
  private readonly open: number[] = [];

  constructor(private readonly tokens: readonly BodyToken[], length: number) {
    tokens.forEach((token, at) => {
      if (token.kind === 'start') {
        this.start(token, at);
      } else if (token.kind === 'end') {
        this.end(token);
      }
    });
    this.closeDownTo(-1, length);
  }

  /** Where the element that starts with this token ends: after its end tag, or where another's end tag closes it, too. */
  endOf(start: number): number {
    return this.ends.get(start) ?? 0;
  }

  /** The elements around this one, itself last. */
  pathTo(start: number): readonly number[] {
    const path: number[] = [];
    for (let at = start; at >= 0; at = this.parents.get(at) ?? -1) {
      path.unshift(at);
    }

    return path;
  }

  private start({ text, from, to }: BodyToken, at: number): void {
    if (blocks.has(text) && this.nameOf(this.top) === 'p') {
      this.close(from); // A paragraph ends before the next block, closed or not.
    }

    this.parents.set(at, this.top);
    if (voids.test(text)) {
      this.ends.set(at, to);
    } else {
      this.open.push(at);
    }
  }

  private end({ text, from, to }: BodyToken): void {
    const started = this.startOf(text);
    if (started !== null) {
      this.closeDownTo(started, from);
      this.close(to);
    }
  }

  private startOf(name: string): number | null {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const within = this.nameOf(this.open[at] ?? 0);
      if (within === name) {
        return this.open[at] ?? null;
      }

      if (blocks.has(name) ? tables.has(within) && !tables.has(name) : blocks.has(within)) {
        return null;
      }
    }

    return null;
  }

  private closeDownTo(start: number, at: number): void {
    while (this.top !== start) {
      this.close(at);
    }
  }

  private close(at: number): void {
    this.ends.set(this.open.pop() ?? -1, at);
  }

  /** -1 when nothing stands open. */
  private get top(): number {
    return this.open[this.open.length - 1] ?? -1;
  }

  private nameOf(start: number): string {
    return this.tokens[start]?.text ?? '';
  }
}

/** Every element that begins within also ends there, in its order: then it can be cut out without touching what stands around it. */
export function isBalanced(within: readonly BodyToken[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of within) {
    if (kind === 'start' && !voids.test(text)) {
      open.push(text);
    } else if (kind === 'end' && !voids.test(text) && open.pop() !== text) {
      return false;
    }
  }

  return open.length === 0;
}
