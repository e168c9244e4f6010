// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { keepTabNative } from './nativeTab';

it('hides only the Tab key from listeners at the window', () => {
  const received = vi.fn<(key: string) => void>();
  window.addEventListener('keydown', (event) => { received(event.key); });
  keepTabNative(document);
  for (const key of ['Tab', 'Enter', 'Escape']) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  expect(received.mock.calls.flat()).toEqual(['Enter', 'Escape']);
});
