import type { BodyToken } from './tokens';

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

const blockElements = new Set(
  ('address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header html li main ol p pre section '
    + 'table tbody td tfoot th thead tr ul').split(' '));

const tableElements = new Set(['body', 'html', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

/**
 * Where each element of a body ends in the source, by the same rules as the server (functions/Core/Invites/BodyTree.cs): an end tag
 * closes the open elements within its own, but no inline end tag closes a block, and none closes anything outside its table cell
 * (HTML, 13.2.6.4.7).
 */
export class BodyTree {
  /** By the index of its start tag: where each element ends, and which element contains it (-1 for none). */
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

  /** Where the element that starts with this token ends: after its own end tag, or where the end tag of another closes it. */
  endOf(start: number): number {
    return this.ends.get(start) ?? 0;
  }

  /** The elements around this one, followed by itself. */
  pathTo(start: number): readonly number[] {
    const path: number[] = [];
    for (let at = start; at >= 0; at = this.parents.get(at) ?? -1) {
      path.unshift(at);
    }

    return path;
  }

  private start({ text, from, to }: BodyToken, at: number): void {
    if (blockElements.has(text) && this.nameOf(this.top) === 'p') {
      this.close(from); // A paragraph ends before the next block even if it is not closed.
    }

    this.parents.set(at, this.top);
    if (voidElements.test(text)) {
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
      const open = this.nameOf(this.open[at] ?? 0);
      if (open === name) {
        return this.open[at] ?? null;
      }

      if (blockElements.has(name) ? tableElements.has(open) && !tableElements.has(name) : blockElements.has(open)) {
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

  /** -1 when no element is open. */
  private get top(): number {
    return this.open[this.open.length - 1] ?? -1;
  }

  private nameOf(start: number): string {
    return this.tokens[start]?.text ?? '';
  }
}

/** Whether every element that starts in these tokens also ends there, in order, so that they can be cut out without touching the rest. */
export function isBalanced(tokens: readonly BodyToken[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'start' && !voidElements.test(text)) {
      open.push(text);
    } else if (kind === 'end' && !voidElements.test(text) && open.pop() !== text) {
      return false;
    }
  }

  return open.length === 0;
}
