import type { BodyToken } from './tokens';

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

const tableElements = /^(?:body|html|table|t(?:body|d|foot|h|head|r))$/;

const otherBlocks =
  /^(?:address|article|aside|blockquote|center|d[dlt]|div|fieldset|footer|form|h[1-6]|header|li|main|[ou]l|p|pre|section)$/;

export interface BodyElement {
  readonly tag: BodyToken;
  readonly parent: BodyElement | null;
  /** Where it ends in the source: after its own end tag, or where the end tag of another closes it. */
  endsAt: number;
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
      open.endsAt = end;
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
      if (open !== null && isBlock(text) && open.tag.text === 'p') {
        closeDownTo(open.parent, from); // A paragraph ends before the next block even if it is not closed.
      }

      const element = { tag: token, parent: open, endsAt: to };
      elements.push(element);
      open = voidElements.test(text) ? open : element;
    }
  }

  closeDownTo(null, length);
  return elements;
}

function closedBy(name: string, open: BodyElement | null): BodyElement | null {
  for (let element = open; element !== null; element = element.parent) {
    const { text } = element.tag;
    if (text === name) {
      return element;
    }

    if (isBlock(name) ? tableElements.test(text) && !tableElements.test(name) : isBlock(text)) {
      return null;
    }
  }

  return null;
}

function isBlock(name: string): boolean {
  return tableElements.test(name) || otherBlocks.test(name);
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
