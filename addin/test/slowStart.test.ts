// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readLanguage, withWords } from '../build/language.mjs';

const { texts } = await readLanguage('en');
const code = withWords(readFileSync(join(import.meta.dirname, '../public/slow-start.js'), 'utf8'), texts);
const script = `(function (document, location, setTimeout) {${code}})`;
const run = (): void => { (runInThisContext(script) as RunScript)(document, location, setTimeout); };
type RunScript = (page: Document, address: Location, timer: typeof setTimeout) => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="pane"><div id="starting"><i></i></div></div>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('says that the pane has not loaded, and offers to load it again', () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue();
  run();
  vi.advanceTimersByTime(14_000);
  expect(document.getElementById('starting')).not.toBeNull();
  vi.advanceTimersByTime(2_000);
  expect(document.body.textContent).toContain('Part of this page did not load.');
  document.querySelector('button')?.click();
  expect(reload).toHaveBeenCalledOnce();
});

it('says nothing once the pane has started', () => {
  run();
  document.getElementById('pane')!.innerHTML = '<main>The pane</main>';
  vi.advanceTimersByTime(60_000);
  expect(document.body.textContent).toBe('The pane');
});

it('says at once that a browser without modules is too old', () => {
  delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule;
  run();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  vi.advanceTimersByTime(1);
  expect(document.body.textContent).toContain('This Outlook is too old');
});

it('uses nothing newer than ECMAScript 5', async () => {
  await expect(transform(code, { target: 'es5', supported: {} })).resolves.toMatchObject({ warnings: [] });
});
