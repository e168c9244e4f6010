import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../../docs/guides/${path}`, import.meta.url));
const guides = readdirSync(at('')).filter((name) => name.endsWith('.md'));
const journeys = readFileSync(fileURLToPath(new URL('journeys/appearance.journey.ts', import.meta.url)), 'utf8');

/** Two printed pages. */
const mostWords = 800;

describe('the guides in docs/guides', () => {
  it.each(guides)('%s fits on two pages', (name) => {
    const words = readFileSync(at(name), 'utf8').split(/\s+/).length;
    expect(words).toBeGreaterThan(100);
    expect(words).toBeLessThanOrEqual(mostWords);
  });

  it.each(guides)('%s links only to what exists', (name) => {
    const links = [...readFileSync(at(name), 'utf8').matchAll(/\]\(([^)#]+)/g)].map((link) => link[1] ?? '');
    expect(links.filter((link) => !link.startsWith('https:') && !existsSync(at(link)))).toEqual([]);
  });

  it.each(readdirSync(at('')).filter((name) => name.endsWith('.png')))('%s is a picture that a journey takes', (name) => {
    const state = name.replace(/-(light|dark|contrast|forced)\.png$/, '');
    expect(journeys).toContain(`checkAppearance('${state}'`);
  });
});
