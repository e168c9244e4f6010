// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Token } from './identity';
import { browserTokenShare } from './tokenShare';
import { windowTokens } from './windowTokens';

const token: Token = { value: 'token', expiresAt: 5 };
const fromPage = (data: object, origin = location.origin): void => { dispatchEvent(new MessageEvent('message', { data, origin })); };
const opened = { closed: false };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  opened.closed = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('A sign-in in a window', () => {
  it('opens our page for the mailbox, and takes the token only from one of our pages and for this mailbox', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(opened as Window);
    const acquiring = windowTokens('ann@contoso.com', browserTokenShare('ann@contoso.com')).acquireInteractively();
    expect(String(open.mock.calls[0]?.[0])).toMatch(/sign-in\.html#window=ann%40contoso\.com$/);
    const message = { kind: 'oneonone-token', mailbox: 'ann@contoso.com', token };
    fromPage({ ...message, token: { value: 'forged', expiresAt: 5 } }, 'https://evil.example');
    fromPage({ ...message, mailbox: 'bo@contoso.com', token: { value: 'another', expiresAt: 5 } });
    fromPage({ ...message, token: { value: 1 } });
    fromPage(message);
    expect(await acquiring).toEqual(token);
  });

  it('is blocked if the browser opens no window', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const { acquireInteractively } = windowTokens('ann@contoso.com', browserTokenShare('ann@contoso.com'));
    await expect(acquireInteractively()).rejects.toThrow('popup_window_error');
  });

  it('ends when the window is closed', async () => {
    vi.spyOn(window, 'open').mockReturnValue(opened as Window);
    const acquiring = windowTokens('ann@contoso.com', browserTokenShare('ann@contoso.com')).acquireInteractively().catch(String);
    opened.closed = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await acquiring).toContain('user_cancelled');
  });
});
