import type { Frame } from 'playwright-core';

/** The buttons whose text has three lines or more. What opens a card is no such button. */
export function highButtons(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const linesOf = (element: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const tops = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
        .map(({ top, bottom }) => (top + bottom) / 2).sort((one, other) => one - other);
      return tops.filter((top, at) => at === 0 || top - (tops[at - 1] ?? 0) > 6).length;
    };
    return [...document.body.querySelectorAll('button:not(.opener), fluent-button, fluent-tab, [role=button]')]
      .filter((button) => button.checkVisibility() && linesOf(button) > 2)
      .map((button) => `a button of ${String(linesOf(button))} lines: ${button.textContent}`);
  });
}

/** The messages on buttons. */
export function buttonTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...document.body.querySelectorAll('button, fluent-button, fluent-tab, [role=button]')]
    .filter((button) => button.checkVisibility()).map(({ textContent }) => textContent));
}
