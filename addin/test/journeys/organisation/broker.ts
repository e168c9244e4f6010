import type { BrowserContext } from 'playwright-core';
import type { Authority } from './authority';

/** Why Outlook gives no token (msal-browser, naa/BridgeError.ts). */
interface BridgeError {
  readonly status: 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'NO_NETWORK' | 'TRANSIENT_ERROR' | 'PERSISTENT_ERROR' | 'ACCOUNT_UNAVAILABLE';
  readonly code?: string;
  readonly description?: string;
}

interface BridgeRequest {
  readonly requestId: string;
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly tokenParams?: { readonly scope: string; readonly clientId: string };
}

/**
 * Outlook as the broker of nested app authentication. What a page says to it goes over `window.nestedAppAuthBridge`, which Outlook puts
 * there; MSAL finds it and speaks the rest (msal-browser, naa/BridgeProxy.ts).
 */
export class Broker {
  readonly asked: BridgeRequest['method'][] = [];
  /** Why it gives no token without asking the person; null when it gives one. */
  quietRefusal: BridgeError | null = null;
  /** The same for when the person is asked. */
  refusal: BridgeError | null = null;

  constructor(private readonly authority: Authority) {}

  async into(context: BrowserContext): Promise<void> {
    await context.exposeBinding('askBroker', (_, sent: string) => this.answer(JSON.parse(sent) as BridgeRequest));
    await context.addInitScript(() => {
      const listeners: ((answer: string) => void)[] = [];
      const page = window as unknown as { askBroker: (sent: string) => Promise<string>; nestedAppAuthBridge: object };
      page.nestedAppAuthBridge = {
        addEventListener: (_: string, listener: (answer: string) => void) => listeners.push(listener),
        postMessage: (sent: string) => { void page.askBroker(sent).then((answer) => { listeners.forEach((listener) => { listener(answer); }); }); },
      };
    });
  }

  private answer({ requestId, method, tokenParams }: BridgeRequest): string {
    this.asked.push(method);
    const refusal = method === 'GetToken' ? this.quietRefusal : method === 'GetTokenPopup' ? this.refusal : null;
    const said = method === 'GetInitContext' ? { initContext: { sdkName: 'Outlook', sdkVersion: '1.0', capabilities: {} } }
      : refusal !== null ? { error: refusal }
        : tokenParams?.clientId !== this.authority.clientId ? { error: { status: 'PERSISTENT_ERROR', code: 'unauthorized_client' } }
          : { token: this.authority.tokensFor(tokenParams.scope), account: this.authority.accountInfo };
    return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: !('error' in said), ...said });
  }
}
