import type { SignInFailure } from './identity';

/** The first match wins. */
const patterns: readonly (readonly [SignInFailure, RegExp])[] = [
  // What Entra ID returns when only an administrator can consent, and when nobody has yet:
  // https://learn.microsoft.com/entra/identity-platform/reference-error-codes
  ['consent', /AADSTS(65001|90094|90095|900941|900971|50105)\b|consent_required/],
  ['cancelled', /user_cancell?ed|AADSTS65004\b|AADSTS50126\b|access_denied|UserCancel/i],
  // Outlook's dialog: one is open already, the person did not allow it, the browser blocks it (github.com/OfficeDev/office-js/issues/6446).
  ['blocked', /popup_window_error|empty_window_error|block_nested_popups|\b120(07|09|11)\b/i],
  ['unreachable', /no_network_connectivity|network_error|post_request_failed|get_request_failed|TransientError|NoNetwork/i],
  // On a page a refresh token lasts a day (AADSTS700084) and ends when the password changes: MSAL then reports invalid_grant.
  ['interaction', new RegExp([
    'InteractionRequiredAuthError', 'invalid_grant', 'refresh_token_expired', 'interaction_required', 'login_required', 'no_account',
    'no_tokens_found', 'no_account_found', 'native_account_unavailable', 'UserInteractionRequired', 'monitor_window_timeout', 'timed_out',
  ].join('|'), 'i')],
];

/**
 * Whether this way to sign in cannot work in this Outlook. MSAL reports a host that has disabled its bridge, or has none, with one code;
 * Outlook refuses dialogs for addresses that it does not trust (12004, 12005).
 */
export function isGone(error: unknown): boolean {
  return /nested_app_auth_bridge|bridge_(silent|missing)|\bunsupported\b|\b1200[45]\b/i.test(describe(error));
}

/** Of several failures, what a person can do most about. */
export const byUsefulness: readonly SignInFailure[] = ['consent', 'cancelled', 'unreachable', 'interaction', 'blocked', 'failed'];

/** Classifies MSAL's errors by what a person can do about them. */
export function signInFailureOf(error: unknown): SignInFailure {
  const description = describe(error);
  return patterns.find(([, pattern]) => pattern.test(description))?.[0] ?? 'failed';
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return String(error);
  }

  const { name, errorCode, errorMessage, subError, message, reason, code } = error as Record<string, unknown>;
  return [name, errorCode, subError, errorMessage, message, reason, code]
    .filter((part) => typeof part === 'string' || typeof part === 'number').join('\n');
}
