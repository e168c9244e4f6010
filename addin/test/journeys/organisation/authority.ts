import { createHash, createSign, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto';

export interface Account {
  readonly name: string;
  readonly address: string;
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Of a form, as it was sent. */
  readonly form: URLSearchParams;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

interface Grant {
  readonly scope: string;
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string | null;
}

/** As an error of OAuth, in the words of Entra ID (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export interface OAuthError {
  readonly error: string;
  readonly error_description: string;
  readonly suberror?: string;
}

export const missingConsent: OAuthError = {
  error: 'invalid_grant',
  suberror: 'consent_required',
  error_description: 'AADSTS65001: The user or administrator has not consented to use the application. Send an interactive authorization request.',
};

const neededApproval: OAuthError = {
  error: 'access_denied',
  error_description: 'AADSTS90094: An administrator of the organisation has set a policy that needs admin approval.',
};

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

/**
 * A small OpenID provider that stands where Entra ID is: authorisation code with PKCE (RFC 7636), and refresh tokens, each good for one
 * renewal. It knows one account. Its tokens are signed (RS256), and `addressIn` believes none that is not.
 */
export class Authority {
  readonly tenant = randomUUID();
  readonly clientId = randomUUID();
  readonly address = `https://login.microsoftonline.com/${this.tenant}`;
  readonly scope = `api://${this.clientId}/OneOnOne.Use`;
  /** How long the next access tokens are good for. */
  tokenSeconds = 3_600;
  /** Whether an administrator has allowed the add-in. */
  hasConsent = true;
  private readonly oid = randomUUID();
  private readonly codes = new Map<string, Grant>();
  private readonly renewals = new Map<string, string>();

  constructor(private readonly account: Account) {}

  /** What comes to its own address. Null for what is not of it. */
  answer({ method, url, form }: Asked): Answer | null {
    const path = url.pathname.replace(`/${this.tenant}/`, '/');
    return method === 'GET' && path === '/oauth2/v2.0/authorize' ? this.authorise(url.searchParams)
      : method === 'POST' && path === '/oauth2/v2.0/token' ? this.grant(form)
        : null;
  }

  /** As after a change of password: whoever signed in has to do it again. */
  endRenewals(): void {
    this.renewals.clear();
  }

  /** As the broker in Outlook has them from its own sign-in. */
  tokensFor(scope: string): { access_token: string; id_token: string; expires_in: number } {
    return { ...this.idToken(null), access_token: this.sign({ aud: this.clientId, scp: scope.split('/').at(-1) }), expires_in: this.tokenSeconds };
  }

  get accountInfo(): object {
    return {
      homeAccountId: `${this.oid}.${this.tenant}`, environment: 'login.microsoftonline.com', tenantId: this.tenant, username: this.account.address, localAccountId: this.oid,
    };
  }

  /** Whose the access token is; null for one that is not from here, or not for our API, or over. */
  addressIn(token: string): string | null {
    const [head = '', claims = '', signature = ''] = token.split('.');
    const isOurs = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(keys.publicKey, signature, 'base64url');
    const { aud, scp, exp, preferred_username: address } = isOurs ? JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown> : {};
    return aud === this.clientId && scp === 'OneOnOne.Use' && Number(exp) * 1_000 > Date.now() && typeof address === 'string' ? address : null;
  }

  /** The page on which a person signs in, or learns that they may not yet. */
  private authorise(asked: URLSearchParams): Answer {
    const field = (name: string): string => asked.get(name) ?? '';
    if (field('client_id') !== this.clientId || field('response_type') !== 'code' || field('code_challenge_method') !== 'S256' || !field('scope').includes(this.scope)) {
      return { status: 400, contentType: 'text/plain', body: 'invalid_request' };
    }

    const code = randomUUID();
    this.codes.set(code, { scope: field('scope'), redirect: field('redirect_uri'), challenge: field('code_challenge'), nonce: asked.get('nonce') });
    const back = (said: Record<string, string>): string => `${field('redirect_uri')}#${new URLSearchParams({ ...said, state: field('state') }).toString()}`;
    return page(this.hasConsent
      ? { title: 'Pick an account', link: this.account.name, to: back({ code, client_info: this.clientInfo }) }
      : { title: 'Need admin approval', link: 'Return to the application without granting consent', to: back({ ...neededApproval }) });
  }

  private grant(form: URLSearchParams): Answer {
    if (!this.hasConsent) {
      return json(400, missingConsent);
    }

    return form.get('grant_type') === 'refresh_token' ? this.renew(form.get('refresh_token') ?? '') : this.redeem(form);
  }

  private redeem(form: URLSearchParams): Answer {
    const code = form.get('code') ?? '';
    const grant = this.codes.get(code);
    this.codes.delete(code);
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    return grant?.challenge === challenge && grant.redirect === form.get('redirect_uri')
      ? this.tokens(grant.scope, grant.nonce)
      : json(400, { error: 'invalid_grant', error_description: 'AADSTS501481: The Code_Verifier does not match the code_challenge supplied in the authorization request.' });
  }

  private renew(token: string): Answer {
    const scope = this.renewals.get(token);
    this.renewals.delete(token);
    return scope === undefined
      ? json(400, { error: 'invalid_grant', error_description: 'AADSTS700082: The refresh token has expired.' })
      : this.tokens(scope, null);
  }

  private tokens(scope: string, nonce: string | null): Answer {
    const renewal = randomUUID();
    this.renewals.set(renewal, scope);
    return json(200, { token_type: 'Bearer', scope, ...this.tokensFor(this.scope), ...this.idToken(nonce), refresh_token: renewal, client_info: this.clientInfo });
  }

  private idToken(nonce: string | null): { id_token: string } {
    return { id_token: this.sign({ aud: this.clientId, ...nonce === null ? {} : { nonce } }) };
  }

  private get clientInfo(): string {
    return Buffer.from(JSON.stringify({ uid: this.oid, utid: this.tenant })).toString('base64url');
  }

  private sign(claims: object): string {
    const now = Math.floor(Date.now() / 1_000);
    const whole = {
      iss: `${this.address}/v2.0`, iat: now, nbf: now, exp: now + this.tokenSeconds, jti: randomUUID(), ver: '2.0',
      tid: this.tenant, oid: this.oid, sub: this.oid, name: this.account.name, preferred_username: this.account.address, ...claims,
    };
    const signed = [{ alg: 'RS256', typ: 'JWT' }, whole].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(keys.privateKey, 'base64url')}`;
  }
}

function page({ title, link, to }: { title: string; link: string; to: string }): Answer {
  const body = `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><a href="${to.replaceAll('&', '&amp;')}">${link}</a></html>`;
  return { status: 200, contentType: 'text/html', body };
}

function json(status: number, body: object): Answer {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}
