import type { Token } from './identity';

/** Passes tokens between windows of one mailbox, so that a sign-in in one of them is enough. */
export interface TokenShare {
  readonly send: (token: Token) => void;
  readonly onToken: (listener: (token: Token) => void) => void;
}

interface Message {
  readonly kind: 'oneonone-token';
  /** The mailbox for which the person has signed in. */
  readonly mailbox: string;
  readonly token: Token;
}

const channelName = 'oneonone-sign-in';

/**
 * Between pages of this origin only: a channel where windows share their storage, and a message to the opener where they do not.
 * @param mailbox - its address. Another mailbox in the same browser may belong to another account.
 */
export function browserTokenShare(mailbox: string): TokenShare {
  const channel = openChannel();
  const messageFor = (token: Token): Message => ({ kind: 'oneonone-token', mailbox, token });
  return {
    send: (token) => {
      channel?.postMessage(messageFor(token));
      (opener as Window | null)?.postMessage(messageFor(token), location.origin);
    },
    onToken: (listener) => {
      const receive = (event: MessageEvent): void => {
        const token = event.origin === location.origin ? tokenIn(event.data, mailbox) : null;
        if (token !== null) {
          listener(token);
        }
      };
      channel?.addEventListener('message', receive);
      addEventListener('message', receive);
    },
  };
}

/** Null in a browser that does not have channels, and where they are forbidden. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return null;
  }
}

function tokenIn(data: unknown, mailbox: string): Token | null {
  const from: Partial<Message> = typeof data === 'object' && data !== null ? data : {};
  const { value, expiresAt } = (from.token ?? {}) as Partial<Record<keyof Token, unknown>>;
  const isOurs = from.kind === 'oneonone-token' && from.mailbox === mailbox;
  return isOurs && typeof value === 'string' && typeof expiresAt === 'number' ? { value, expiresAt } : null;
}
