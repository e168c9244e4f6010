import type { Frame } from 'playwright-core';

/** The visible texts of a page that are outside brackets, and so not from the catalogue of the pseudo-language. */
export function textsOutsideBrackets(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const shown = ['aria-label', 'title', 'placeholder', 'alt'];
    const found: string[] = [];
    let depth = 0;
    const read = (text: string): void => {
      let isOutside = false;
      for (const letter of text) {
        depth += Number(letter === '[') - Number(letter === ']');
        isOutside ||= depth <= 0 && /\p{L}/u.test(letter);
      }

      if (isOutside && text.trim().length > 1) { // role cards are called A, B, C in every language
        found.push(text.trim());
      }
    };
    const readAlone = (text: string): void => {
      const before = depth;
      depth = 0;
      read(text);
      depth = before;
    };
    const walk = (element: Element): void => {
      const before = depth;
      shown.forEach((name) => { readAlone(element.getAttribute(name) ?? ''); });
      for (const child of element.childNodes) {
        if (child instanceof Text) {
          read(child.data);
        } else if (child instanceof HTMLOptionElement) {
          readAlone(child.lang === '' ? child.text : ''); // What a language calls itself is in no catalogue.
        } else if (child instanceof Element && child.checkVisibility() && !child.matches('script, style, svg, .initials')) {
          walk(child);
        }
      }

      if (depth !== before && getComputedStyle(element).display !== 'inline' && !element.matches('.visually-hidden')) {
        found.push(`brackets that do not match in: ${element.textContent}`);
        depth = before;
      }
    };
    walk(document.body);
    return [...new Set(found)];
  });
}

/** The visible texts of a page, and those that screen readers read out. */
export function visibleTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const shown = ['aria-label', 'title', 'placeholder', 'alt'];
    // The options of a closed list are not drawn.
    const isVisible = (element: Element): boolean => (element instanceof HTMLOptionElement ? element.parentElement ?? element : element)
      .checkVisibility();
    const visible = [...document.body.querySelectorAll('*')]
      .filter((element) => isVisible(element) && element.closest('script, style, svg, .initials') === null);
    const attributes = visible.flatMap((element) => shown.map((name) => element.getAttribute(name) ?? ''));
    const texts = visible.flatMap((element) => [...element.childNodes].flatMap((child) => child instanceof Text ? child.data : []));
    return [...new Set([document.title, ...attributes, ...texts].map((text) => text.trim()).filter((text) => text !== ''))];
  });
}

/**
 * What is cut off, covered by other text, or wider than the page. What scrolls is not cut off, a bar may cover what scrolls, and a closed
 * list may show its choice shortened, because it opens in full.
 */
export function layoutFaults(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const isFree = (element: Element): boolean => element.closest('.visually-hidden, .bar, .announcement, .initials, iframe') === null;
    if (document.documentElement.scrollWidth > innerWidth) {
      faults.push(`the page is ${String(document.documentElement.scrollWidth)} pixels wide`);
    }

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut = (hides(overflowX) && element.scrollWidth > element.clientWidth + 1)
        || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut && isFree(element) && element.checkVisibility() && element.clientWidth > 0) {
        faults.push(`cut off: ${element.textContent}`);
      }
    }

    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.body.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (pen !== null && field.checkVisibility()) {
        pen.font = font;
        const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        if (pen.measureText(field.placeholder).width > room) {
          faults.push(`cut off: ${field.placeholder}`);
        }
      }
    }

    const lines: { text: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && (node.nodeValue ?? '').trim() !== '' && parent.checkVisibility() && isFree(parent)) {
        const range = document.createRange();
        range.selectNodeContents(node);
        lines.push(...[...range.getClientRects()].filter(({ width }) => width > 1).map((box) => ({ text: node.nodeValue ?? '', box })));
        if ([...range.getClientRects()].some(({ left, right }) => left < -1 || right > innerWidth + 1)) {
          faults.push(`outside the window: ${node.nodeValue ?? ''}`);
        }
      }
    }

    lines.forEach(({ text, box }, at) => {
      for (const other of lines.slice(at + 1)) {
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (text !== other.text && width > 2 && height > Math.min(box.height, other.box.height) / 2) {
          faults.push(`overlapping: ${text} / ${other.text}`);
        }
      }
    });
    return [...new Set(faults)];
  });
}

/** Sets the size of all text, like a browser that enlarges only text. @param percent - 100 is the usual size. */
export function setTextSize(frame: Frame, percent: number): Promise<void> {
  return frame.evaluate((size) => {
    const root = document.documentElement;
    const names = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => rule instanceof CSSStyleRule && rule.selectorText === ':root' ? [...rule.style] : [])
      .filter((name) => /^--(fontSize|lineHeight)/.test(name));
    names.forEach((name) => { root.style.removeProperty(name); });
    if (size !== 100) {
      // All are read before one is changed, or else the page would be drawn for each.
      const styles = getComputedStyle(root);
      const sizes = names.map((name) => parseFloat(styles.getPropertyValue(name)) * size / 100);
      names.forEach((name, at) => { root.style.setProperty(name, `${String(sizes[at])}px`); });
    }
  }, percent);
}

/** The same for a mail, whose sizes are in its elements. */
export function enlargeText(frame: Frame, percent: number): Promise<void> {
  return frame.evaluate((size) => {
    const sized = [...document.body.querySelectorAll<HTMLElement>('*')].map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { element, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) };
    });
    for (const { element, fontSize, lineHeight } of sized) {
      element.style.setProperty('font-size', `${String(fontSize * size / 100)}px`, 'important');
      if (!Number.isNaN(lineHeight)) {
        element.style.setProperty('line-height', `${String(lineHeight * size / 100)}px`, 'important');
      }
    }
  }, percent);
}
