import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** All that axe finds in one page; frames in it are looked at on their own. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  if (!await frame.evaluate(() => 'axe' in window)) {
    await frame.evaluate(axe);
  }

  return frame.evaluate(async () => {
    // Fluent's controls go from one colour to another for a moment, and what is between the two is nobody's to judge.
    // One that ends may begin another in what inherits from it.
    for (let still = 0; still < 3; still++) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(changing.map(({ finished }) => finished));
      still = changing.length > 0 ? -1 : still;
    }

    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ exclude: [['iframe']] }, { iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
  });
}
