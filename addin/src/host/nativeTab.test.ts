// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { keepTabNative } from './nativeTab';

it('keeps Tab from whoever listens at the window, and nothing else', () => {
  const heard = vi.fn<(key: string) => void>();
  window.addEventListener('keydown', (event) => { heard(event.key); });
  keepTabNative(document);
  for (const key of ['Tab', 'Enter', 'Escape']) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  expect(heard.mock.calls.flat()).toEqual(['Enter', 'Escape']);
});
