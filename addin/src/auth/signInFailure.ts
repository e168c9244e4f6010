import type { Refusal } from './identity';

// What Entra ID says when only an administrator can consent, and when nobody has yet:
// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
const needsConsent = /AADSTS(65001|90094|90095|900941|900971|50105)\b|consent_required/;
const cancelled = /user_cancell?ed|AADSTS65004\b|AADSTS50126\b|access_denied|UserCancel/i;
const blocked = /popup_window_error|empty_window_error|block_nested_popups/i;
const unreachable = /no_network_connectivity|network_error|post_request_failed|get_request_failed|TransientError|NoNetwork/i;
// What renews a token is good for a day only on a page (AADSTS700084), and ends with a changed password: then MSAL says invalid_grant.
const asksThePerson = /InteractionRequiredAuthError|invalid_grant|refresh_token_expired|interaction_required|login_required|no_account|no_tokens_found|native_account_unavailable|UserInteractionRequired|monitor_window_timeout|timed_out/i;

/** Sorts what MSAL rejects with by what a person can do about it. */
export function refusalOf(error: unknown): Refusal {
  const words = wordsOf(error);
  return needsConsent.test(words) ? 'consent'
    : cancelled.test(words) ? 'cancelled'
      : blocked.test(words) ? 'blocked'
        : unreachable.test(words) ? 'unreachable'
          : asksThePerson.test(words) ? 'interaction'
            : 'failed';
}

function wordsOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) {
    return String(error);
  }

  const { name, errorCode, errorMessage, subError, message } = error as Record<string, unknown>;
  return [name, errorCode, subError, errorMessage, message].filter((part) => typeof part === 'string').join(' ');
}
