// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '../host/host';
import { signInMilliseconds } from './deadline';
import type { Token } from './identity';
import { SignInChain, type SignInWay } from './signInChain';
import { browserSignInMemory, type SignInMemory, type WayName } from './signInMemory';
import { TokenIdentity } from './tokenIdentity';
import type { TokenShare } from './tokenShare';

type Answer = 'token' | 'never' | object;

/** A way to sign in with a configured answer, which counts its calls. */
class FakeWay implements SignInWay {
  silent: Answer = new Error('no_account');
  interactive: Answer = 'token';
  readonly asked: string[] = [];
  lateToken: (token: Token) => void = () => undefined;

  constructor(readonly name: WayName) {}

  readonly acquireSilently = (): Promise<Token> => this.answer('silent', this.silent);
  readonly acquireInteractively = (): Promise<Token> => this.answer('interactive', this.interactive);
  readonly clear = (): Promise<void> => Promise.resolve();
  readonly onToken = (listener: (token: Token) => void): void => { this.lateToken = listener; };

  private answer(kind: string, answer: Answer): Promise<Token> {
    this.asked.push(kind);
    switch (answer) {
      case 'token': return Promise.resolve(tokenOf(this.name));
      case 'never': return new Promise(() => undefined);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- MSAL's errors have properties that matter.
      default: return Promise.reject(answer);
    }
  }
}

const tokenOf = (value: string): Token => ({ value, expiresAt: Date.now() + 3_600_000 });

class FakeShare implements TokenShare {
  readonly sent: Token[] = [];
  arrive: (token: Token) => void = () => undefined;
  readonly send = (token: Token): void => { this.sent.push(token); };
  readonly onToken = (listener: (token: Token) => void): void => { this.arrive = listener; };
}

interface Parts {
  readonly nested: FakeWay;
  readonly dialog: FakeWay;
  readonly window: FakeWay;
  readonly share: FakeShare;
  readonly identity: TokenIdentity;
}

function open(memory: SignInMemory = browserSignInMemory('web')): Parts {
  const [nested, dialog, window, share] = [new FakeWay('nestedApp'), new FakeWay('dialog'), new FakeWay('window'), new FakeShare()];
  return { nested, dialog, window, share, identity: new TokenIdentity(new SignInChain([nested, dialog, window], memory, share)) };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
});

/** Who signed the person in, or why nobody did. */
async function outcome(identity: TokenIdentity, sign: () => Promise<unknown>, milliseconds = 0): Promise<string> {
  const signing = sign();
  await vi.advanceTimersByTimeAsync(milliseconds);
  await signing;
  return identity.lastFailure() ?? (await identity.headers())?.['Authorization']?.replace('Bearer ', '') ?? 'nothing';
}

const silently = (identity: TokenIdentity, milliseconds = 0): Promise<string> => outcome(identity, () => identity.headers(), milliseconds);
const byClick = (identity: TokenIdentity, milliseconds = 0): Promise<string> => outcome(identity, () => identity.signIn(), milliseconds);

describe('A bridge of Outlook', () => {
  // office-js 6691, 6610 and 5840, MSAL-js 7723: it is claimed but missing, disabled, or never answers.
  it.each([
    ['is missing although Outlook claims it', new Error('bridge_missing')],
    ['is disabled', { name: 'ClientAuthError', errorCode: 'nested_app_auth_bridge_disabled' }],
    ['did not answer', new Error('bridge_silent')],
  ])('that %s is not asked again, and the dialog signs the person in', async (_, error) => {
    const { nested, dialog, identity } = open();
    nested.silent = error;
    expect(await silently(identity)).toBe('interaction');
    expect(await byClick(identity)).toBe('dialog');
    expect([nested.asked, dialog.asked]).toEqual([['silent'], ['silent', 'interactive']]);
    const later = open();
    later.dialog.silent = 'token';
    expect(await silently(later.identity)).toBe('dialog');
    expect(later.nested.asked).toEqual([]);
  });

  it('that does not answer for a token is given up on in time, and the person need not wait for it again', async () => {
    const { nested, identity } = open();
    nested.silent = 'never';
    expect(await silently(identity, signInMilliseconds.silent)).toBe('interaction');
    expect(await byClick(identity)).toBe('dialog');
    expect(nested.asked).toEqual(['silent']);
  });

  it('that refuses for good locks nobody out', async () => {
    const { nested, identity } = open();
    nested.silent = { name: 'ServerError', errorCode: 'unauthorized_client' };
    nested.interactive = nested.silent;
    expect(await silently(identity)).toBe('interaction');
    expect(await byClick(identity)).toBe('dialog');
  });

  it('that never answers to a click leaves another way, and its own token still counts', async () => {
    const { nested, identity } = open();
    nested.interactive = 'never';
    void identity.signIn();
    expect(await outcome(identity, () => identity.signInOtherwise())).toBe('dialog');
    nested.lateToken(tokenOf('late'));
    expect(await silently(identity)).toBe('late');
  });
});

describe('Outlook\'s dialog', () => {
  it.each([12007, 12009, 12011])('that is blocked (%i) is followed by a window', async (code) => { // office-js 6446
    const { nested, dialog, identity } = open();
    nested.silent = nested.interactive = new Error('bridge_missing');
    dialog.interactive = new HostError('refused', 'The dialog was blocked.', code);
    expect(await byClick(identity)).toBe('window');
  });

  it('that is blocked, like every window, says so', async () => {
    const { nested, dialog, window, identity } = open();
    nested.silent = nested.interactive = new Error('bridge_missing');
    dialog.interactive = new HostError('refused', 'The dialog was blocked.', 12009);
    window.interactive = new Error('popup_window_error');
    expect(await byClick(identity)).toBe('blocked');
  });

  // office-js 6548
  it('that has been closed is not followed by another window, but its token counts if it was open after all', async () => {
    const { nested, dialog, window, identity } = open();
    const changes: boolean[] = [];
    identity.onChange((isSignedIn) => { changes.push(isSignedIn); });
    nested.silent = nested.interactive = new Error('bridge_missing');
    dialog.interactive = new Error('user_cancelled');
    expect(await byClick(identity)).toBe('cancelled');
    expect(window.asked).toEqual([]);
    dialog.lateToken(tokenOf('late'));
    expect([await silently(identity), changes.at(-1)]).toEqual(['late', true]);
  });
});

describe('Missing consent', () => {
  it('ends the chain, because no other way helps', async () => {
    const { nested, dialog, identity } = open();
    nested.silent = { errorCode: 'invalid_grant', errorMessage: 'AADSTS65001: not consented' };
    expect(await silently(identity)).toBe('consent');
    expect(dialog.asked).toEqual([]);
  });
});

describe('What worked', () => {
  it('is tried first in the same kind of Outlook, and only there', async () => {
    const first = open();
    first.nested.interactive = new Error('server_error');
    expect(await byClick(first.identity)).toBe('dialog');
    const again = open();
    again.dialog.silent = 'token';
    expect([await silently(again.identity), again.nested.asked]).toEqual(['dialog', []]);
    const elsewhere = open(browserSignInMemory('Mac'));
    elsewhere.nested.silent = 'token';
    expect([await silently(elsewhere.identity), elsewhere.dialog.asked]).toEqual(['nestedApp', []]);
  });

  it('in one window counts in the other windows of the mailbox', async () => {
    const [here, there] = [open(), open()];
    await byClick(here.identity);
    expect(here.share.sent.map(({ value }) => value)).toEqual(['nestedApp']);
    const changes: boolean[] = [];
    there.identity.onChange((isSignedIn) => { changes.push(isSignedIn); });
    there.share.arrive(tokenOf('shared'));
    expect([await silently(there.identity), changes]).toEqual(['shared', [true]]);
  });
});

describe('A token', () => {
  it('that the server refuses is renewed once, although it has not expired by its own date', async () => {
    const { nested, identity } = open();
    nested.silent = 'token';
    const headers = await identity.headers();
    expect(headers).not.toBeNull();
    await identity.headers(headers!);
    expect(nested.asked).toEqual(['silent', 'silent']);
    await identity.headers({ Authorization: 'Bearer an older one' });
    expect(nested.asked).toEqual(['silent', 'silent']);
  });

  it('that cannot be renewed is reported', async () => {
    const { identity } = open();
    const changes: boolean[] = [];
    identity.onChange((isSignedIn) => { changes.push(isSignedIn); });
    expect([await silently(identity), changes]).toEqual(['interaction', [false]]);
  });
});
