import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds in one page, without the frames in it. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  if (!await frame.evaluate(() => 'axe' in window)) {
    await frame.evaluate(axe);
  }

  return frame.evaluate(async () => {
    // Wait until Fluent's colour transitions have ended, because the colours in between may lack contrast. The end of one may start another
    // in what inherits from it.
    for (let still = 0; still < 3; still++) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(changing.map(({ finished }) => finished));
      still = changing.length > 0 ? -1 : still;
    }

    const { axe: checker } = window as unknown as { axe: Axe };
    const { violations } = await checker.run({ exclude: [['iframe']] }, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
  });
}
