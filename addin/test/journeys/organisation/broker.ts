import type { BrowserContext } from 'playwright-core';
import type { Authority } from './authority';

/** Why Outlook returns no token (msal-browser, naa/BridgeError.ts). */
interface BridgeError {
  readonly status:
    | 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'NO_NETWORK' | 'TRANSIENT_ERROR' | 'PERSISTENT_ERROR' | 'ACCOUNT_UNAVAILABLE';
  readonly code?: string;
  readonly description?: string;
}

interface BridgeRequest {
  readonly requestId: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly tokenParams?: { readonly scope: string; readonly clientId: string };
}

/**
 * Outlook as the broker of nested app authentication. Pages send it messages through `window.nestedAppAuthBridge`, which Outlook provides
 * and MSAL uses (msal-browser, naa/BridgeProxy.ts).
 */
export class Broker {
  readonly calls: BridgeRequest['method'][] = [];
  /** Why it returns no token without a window; null if it returns one. */
  silentError: BridgeError | null = null;
  /** The same for a token with a window. */
  popupError: BridgeError | null = null;

  constructor(private readonly authority: Authority) {}

  async install(context: BrowserContext): Promise<void> {
    await context.exposeBinding('askBroker', (_, message: string) => this.answer(JSON.parse(message) as BridgeRequest));
    await context.addInitScript(() => {
      const listeners: ((answer: string) => void)[] = [];
      const page = window as unknown as { askBroker: (message: string) => Promise<string>; nestedAppAuthBridge: object };
      page.nestedAppAuthBridge = {
        addEventListener: (_: string, listener: (answer: string) => void) => listeners.push(listener),
        postMessage: (message: string) => {
          void page.askBroker(message).then((answer) => { listeners.forEach((listener) => { listener(answer); }); });
        },
      };
    });
  }

  private answer({ requestId, method, tokenParams }: BridgeRequest): string {
    this.calls.push(method);
    const result = this.resultOf(method, tokenParams);
    return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: !('error' in result), ...result });
  }

  private resultOf(method: BridgeRequest['method'], tokenParams: BridgeRequest['tokenParams']): object {
    switch (method) {
      case 'GetInitContext': return { initContext: { sdkName: 'Outlook', sdkVersion: '1.0', capabilities: {} } };
      case 'GetToken': return this.tokenOr(this.silentError, tokenParams);
      case 'GetTokenPopup': return this.tokenOr(this.popupError, tokenParams);
    }
  }

  private tokenOr(error: BridgeError | null, tokenParams: BridgeRequest['tokenParams']): object {
    if (error !== null) {
      return { error };
    }

    return tokenParams?.clientId === this.authority.clientId && tokenParams.scope.split(' ').includes(this.authority.scope)
      ? { token: this.authority.tokensFor(tokenParams.scope), account: this.authority.accountInfo }
      : { error: { status: 'PERSISTENT_ERROR', code: 'unauthorized_client' } };
  }
}
