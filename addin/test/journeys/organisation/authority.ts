import { createHash, createSign, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto';
import { decode, encode, json, page, type Answer } from './answers';
import { isForItselfByUri, missingApproval, missingConsent, ownTokenByUri, refusalOf } from './refusals';

export interface Account {
  readonly name: string;
  readonly address: string;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  /** The fields of the form in the body. */
  readonly form: URLSearchParams;
}

interface Grant {
  readonly scope: string;
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string | null;
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });

/**
 * A small OpenID provider in place of Entra ID: authorisation code with PKCE (RFC 7636), and refresh tokens that can be used once. It knows
 * one account. Its tokens are signed (RS256), and `addressIn` accepts no others.
 */
export class Authority {
  readonly tenant = randomUUID();
  readonly clientId = randomUUID();
  readonly address = `https://login.microsoftonline.com/${this.tenant}`;
  readonly scope = `${this.clientId}/OneOnOne.Use`;
  redirects: readonly string[] = [];
  /** The lifetime of the next access tokens. */
  tokenSeconds = 3_600;
  /** Whether an administrator has approved the add-in. */
  hasConsent = true;
  /** What the page on which a person signs in returns as long as that is not so. */
  refusal = missingApproval;
  private readonly oid = randomUUID();
  private readonly codes = new Map<string, Grant>();
  private readonly renewals = new Map<string, string>();

  constructor(private readonly account: Account) {}

  /** Registers the redirects of an add-in at this origin, as infra/entra/register.ps1 does. Entra ID sends a code nowhere else. */
  register(addIn: string): void {
    this.redirects = [`brk-multihub://${new URL(addIn).host}`, `${addIn}/sign-in.html`, `${addIn}/page.html`];
  }

  /** Answers a request to its own address; null for any other path. */
  answer({ method, url, form }: ReceivedRequest): Answer | null {
    const path = url.pathname.replace(`/${this.tenant}/`, '/');
    switch (`${method} ${path}`) {
      case 'GET /oauth2/v2.0/authorize': return this.authorise(url.searchParams);
      case 'POST /oauth2/v2.0/token': return this.grant(form);
      default: return null;
    }
  }

  /** Invalidates all refresh tokens, as a change of password does. */
  endRenewals(): void {
    this.renewals.clear();
  }

  /** The tokens that the broker in Outlook has from its own sign-in. */
  tokensFor(scope: string): { access_token: string; id_token: string; expires_in: number } {
    const accessToken = this.sign({ aud: this.clientId, scp: scope.split('/').at(-1) });
    return { ...this.idToken(null), access_token: accessToken, expires_in: this.tokenSeconds };
  }

  get accountInfo(): object {
    return {
      homeAccountId: `${this.oid}.${this.tenant}`,
      environment: 'login.microsoftonline.com',
      tenantId: this.tenant,
      username: this.account.address,
      localAccountId: this.oid,
    };
  }

  /** The address of the token's owner; null for a token from elsewhere, for another API, or expired. */
  addressIn(token: string): string | null {
    const [head = '', claims = '', signature = ''] = token.split('.');
    const isOurs = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(keys.publicKey, signature, 'base64url');
    if (!isOurs) {
      return null;
    }

    const { aud, scp, exp, tid, iss, ver, preferred_username: address } = decode(claims);
    const isForOurApi = aud === this.clientId && scp === 'OneOnOne.Use';
    const isFromUs = tid === this.tenant && iss === `${this.address}/v2.0` && ver === '2.0';
    return isForOurApi && isFromUs && Number(exp) * 1_000 > Date.now() && typeof address === 'string' ? address : null;
  }

  /** The page on which a person signs in, or reads that an administrator has to approve first. */
  private authorise(query: URLSearchParams): Answer {
    const field = (name: string): string => query.get(name) ?? '';
    const isCodeFlow = field('response_type') === 'code' && field('code_challenge_method') === 'S256';
    const refusal = refusalOf(field('scope'), field('redirect_uri'), this);
    if (field('client_id') !== this.clientId || !isCodeFlow || refusal !== null) {
      return { status: 400, contentType: 'text/plain', body: refusal?.error_description ?? 'invalid_request' };
    }

    const code = randomUUID();
    this.codes.set(code, {
      scope: field('scope'), redirect: field('redirect_uri'), challenge: field('code_challenge'), nonce: query.get('nonce'),
    });
    const returnUrl = (response: Record<string, string>): string =>
      `${field('redirect_uri')}#${new URLSearchParams({ ...response, state: field('state') }).toString()}`;
    return page(this.hasConsent
      ? { title: 'Pick an account', link: this.account.name, to: returnUrl({ code, client_info: this.clientInfo }) }
      : { title: 'Need admin approval', link: 'Return to the application', to: returnUrl({ ...this.refusal }) });
  }

  private grant(form: URLSearchParams): Answer {
    if (!this.hasConsent) {
      return json(400, missingConsent);
    }

    if (isForItselfByUri(form.get('scope') ?? '', this)) {
      return json(400, ownTokenByUri);
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
      : json(400, { error: 'invalid_grant', error_description: 'AADSTS501481: The Code_Verifier does not match the code_challenge.' });
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
    return json(200, {
      token_type: 'Bearer',
      scope,
      ...this.tokensFor(this.scope),
      ...this.idToken(nonce),
      refresh_token: renewal,
      client_info: this.clientInfo,
    });
  }

  private idToken(nonce: string | null): { id_token: string } {
    return { id_token: this.sign({ aud: this.clientId, ...nonce === null ? {} : { nonce } }) };
  }

  private get clientInfo(): string {
    return encode({ uid: this.oid, utid: this.tenant });
  }

  private sign(claims: object): string {
    const now = Math.floor(Date.now() / 1_000);
    const allClaims = {
      iss: `${this.address}/v2.0`, iat: now, nbf: now, exp: now + this.tokenSeconds, jti: randomUUID(), ver: '2.0',
      tid: this.tenant, oid: this.oid, sub: this.oid, name: this.account.name, preferred_username: this.account.address, ...claims,
    };
    const signed = [{ alg: 'RS256', typ: 'JWT' }, allClaims].map(encode).join('.');
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(keys.privateKey, 'base64url')}`;
  }
}
