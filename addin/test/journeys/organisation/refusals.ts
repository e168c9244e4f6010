/** An OAuth error with Entra ID's descriptions (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export interface OAuthError {
  readonly error: string;
  readonly error_description: string;
  readonly suberror?: string;
}

export const missingConsent: OAuthError = {
  error: 'invalid_grant',
  suberror: 'consent_required',
  error_description: 'AADSTS65001: The user or administrator has not consented to use the application.',
};

export const missingApproval: OAuthError = {
  error: 'access_denied',
  error_description: 'AADSTS90094: An administrator of the organisation has set a policy that needs admin approval.',
};

export const serverError: OAuthError = {
  error: 'server_error',
  error_description: 'AADSTS90033: A transient error has occurred. Please try again.',
};

/** An application asked for a token for itself and named itself by a URI. */
export const ownTokenByUri: OAuthError = {
  error: 'invalid_request',
  error_description: 'AADSTS90009: Application is requesting a token for itself. '
    + 'This scenario is supported only if resource is specified using the GUID based App Identifier.',
};

/** What an app registration allows. */
export interface Registration {
  readonly clientId: string;
  readonly scope: string;
  readonly redirects: readonly string[];
}

/** Why Entra ID refuses a request, whoever makes it; null for one that it would take. */
export function refusalOf(scope: string, redirect: string, registration: Registration): OAuthError | null {
  if (isForItselfByUri(scope, registration)) {
    return ownTokenByUri;
  }

  if (!registration.redirects.includes(redirect)) {
    return { error: 'invalid_request', error_description: `AADSTS50011: The redirect URI '${redirect}' is not registered.` };
  }

  return scope.split(' ').includes(registration.scope)
    ? null
    : { error: 'invalid_scope', error_description: `AADSTS70011: The scope '${scope}' is not valid.` };
}

export function isForItselfByUri(scope: string, { clientId }: Registration): boolean {
  return scope.includes(`api://${clientId}`);
}
