import type { BodyToken } from './tokens';

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

const blockElements = new Set(
  ('address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header html li main ol p pre section '
    + 'table tbody td tfoot th thead tr ul').split(' '));

const tableElements = new Set(['body', 'html', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);

export interface BodyElement {
  readonly start: BodyToken;
  readonly parent: BodyElement | null;
  /** Where it ends in the source: after its own end tag, or where the end tag of another closes it. */
  end: number;
}

/**
 * The elements of a body, by the same rules as the server (functions/Core/Invites/BodyTree.cs): an end tag closes the open elements
 * within its own, but no inline end tag closes a block, and none closes anything outside its table cell (HTML, 13.2.6.4.7).
 */
export function elementsOf(tokens: readonly BodyToken[], length: number): readonly BodyElement[] {
  const elements: BodyElement[] = [];
  let open = null as BodyElement | null;
  const closeDownTo = (outer: BodyElement | null, end: number): void => {
    while (open !== null && open !== outer) {
      open.end = end;
      open = open.parent;
    }
  };
  for (const token of tokens) {
    const { kind, text, from, to } = token;
    const ended = kind === 'end' ? closedBy(text, open) : null;
    if (ended !== null) {
      closeDownTo(ended, from);
      closeDownTo(ended.parent, to);
    } else if (kind === 'start') {
      if (open !== null && blockElements.has(text) && open.start.text === 'p') {
        closeDownTo(open.parent, from); // A paragraph ends before the next block even if it is not closed.
      }

      const element = { start: token, parent: open, end: to };
      elements.push(element);
      open = voidElements.test(text) ? open : element;
    }
  }

  closeDownTo(null, length);
  return elements;
}

function closedBy(name: string, open: BodyElement | null): BodyElement | null {
  for (let element = open; element !== null; element = element.parent) {
    const { text } = element.start;
    if (text === name) {
      return element;
    }

    if (blockElements.has(name) ? tableElements.has(text) && !tableElements.has(name) : blockElements.has(text)) {
      return null;
    }
  }

  return null;
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
