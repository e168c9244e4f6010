const controls = 'a[href], button, input, select, textarea, summary, fluent-button, fluent-switch, fluent-tab, [tabindex]';

/**
 * When the element with the focus disappears or is hidden, focuses the nearest control to its place. Otherwise the browser would start
 * again at the top of the page, and what is typed next would be lost.
 * @returns a function that stops it.
 */
export function keepFocus(root: HTMLElement): () => void {
  const page = root.ownerDocument;
  let last: HTMLElement | null = null;
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target !== page.body) {
      last = target;
    }
  };
  const onBlur = (): void => {
    const left = last;
    // Some browsers report this before they remove the element. If it is still there afterwards, the person has gone somewhere else.
    queueMicrotask(() => {
      if (left === last && left?.isConnected === true && isShown(left) && page.activeElement !== left) {
        last = null;
      }
    });
  };
  const observer = new MutationObserver((changes) => {
    const left = last;
    const { activeElement } = page;
    const isElsewhere = activeElement !== null && activeElement !== page.body && activeElement !== left;
    if (left === null || isElsewhere || !page.hasFocus()) {
      return;
    }

    const place = left.isConnected && isShown(left) ? null : placeOf(left, changes);
    if (place !== null) {
      nearest(place, root)?.focus();
    } else if (activeElement !== left) {
      left.focus(); // It has been moved, which takes the focus away.
    }
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
  };
}

/** Between two siblings; null at either end. */
interface Place {
  readonly parent: Node;
  readonly before: Node | null;
  readonly after: Node | null;
}

/** Where the element was before these changes; null if none of them took it away. */
function placeOf(element: Element, changes: readonly MutationRecord[]): Place | null {
  const hidden = element.closest('[hidden]');
  if (element.isConnected) {
    return hidden?.parentNode == null ? null : { parent: hidden.parentNode, before: hidden.previousSibling, after: hidden.nextSibling };
  }

  const removal = changes.find(({ target, removedNodes }) =>
    target.isConnected && [...removedNodes].some((node) => node.contains(element)));
  return removal === undefined ? null : placeIn(removal);
}

/** Siblings may have been taken away by a later change. */
function placeIn({ target, previousSibling, nextSibling }: MutationRecord): Place {
  const still = (sibling: Node | null): Node | null => sibling?.parentNode === target ? sibling : null;
  const [before, after] = [still(previousSibling), still(nextSibling)];
  return { parent: target, before: before ?? after?.previousSibling ?? target.lastChild, after: after ?? before?.nextSibling ?? null };
}

/** The first control after the place, or else before it, or else around it. */
function nearest({ parent, before, after }: Place, root: HTMLElement): HTMLElement | null {
  for (let sibling = after; sibling !== null; sibling = sibling.nextSibling) {
    const found = firstIn(sibling);
    if (found !== null) {
      return found;
    }
  }

  for (let sibling = before; sibling !== null; sibling = sibling.previousSibling) {
    const found = firstIn(sibling);
    if (found !== null) {
      return found;
    }
  }

  return parent === root || parent.parentNode === null
    ? null
    : nearest({ parent: parent.parentNode, before: parent.previousSibling, after: parent.nextSibling }, root);
}

function firstIn(node: Node): HTMLElement | null {
  const all = node instanceof HTMLElement ? [...node.matches(controls) ? [node] : [], ...node.querySelectorAll<HTMLElement>(controls)] : [];
  return all.find(isUsable) ?? null;
}

function isUsable(element: HTMLElement): boolean {
  return isShown(element) && !element.matches(':disabled, [tabindex="-1"], fluent-tab:not([aria-selected="true"])');
}

/** A closed part shows only its summary. */
function isShown(element: Element): boolean {
  const closed = element.closest('details:not([open])');
  return element.closest('[hidden]') === null && (closed === null || element.closest('summary')?.parentNode === closed);
}
