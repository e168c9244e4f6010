import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** The open parts of the page, the latest last. */
const openParts: object[] = [];

/** Lets Escape close the part that was opened last, and gives the focus back to what opened it, however it is closed. */
export function useClosable(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  // Before the effects of what was opened, which may move the focus.
  useLayoutEffect(() => isOpen ? returningFocus() : undefined, [isOpen]);
  useEffect(() => isOpen ? closingByEscape(() => { latest.current(); }) : undefined, [isOpen]);
}

function returningFocus(): () => void {
  const opener = document.activeElement;
  return () => {
    if (opener instanceof HTMLElement && opener.isConnected && isFocusLost(document)) {
      opener.focus();
    }
  };
}

/** What was open has gone, or is hidden and will lose the focus when the browser draws the page. */
function isFocusLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body || activeElement.closest('[hidden]') !== null;
}

function closingByEscape(close: () => void): () => void {
  const part = {};
  openParts.push(part);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented && openParts.at(-1) === part) {
      event.preventDefault();
      close();
    }
  };
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('keydown', onKey);
    openParts.splice(openParts.indexOf(part), 1);
  };
}
