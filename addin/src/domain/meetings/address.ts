const schemes = /^(?:mailto:)?(?:smtp:)?(?:x500:)?(?:ex:)?/i;

/**
 * The spelling that the server uses too (functions/Core/People/AddressSpelling.cs): trimmed, without mailto: or SMTP:, without the name of
 * "Name <address>", without a separator at the end, in lower case, and with a directory name that Exchange has wrapped into an address
 * taken out of it.
 */
export function canonicalAddress(address: string): string {
  const bare = withoutFrame(bracketed(address.trim())).replace(schemes, '');
  return unwrapped(withoutFrame(bare).toLowerCase());
}

export function isSameAddress(one: string, other: string): boolean {
  return canonicalAddress(one) === canonicalAddress(other);
}

/** True for local@domain; false for the directory names of Exchange and for a mere name. */
export function isSmtp(canonical: string): boolean {
  const at = canonical.lastIndexOf('@');
  return at > 0 && at < canonical.length - 1 && !canonical.includes(' ') && !canonical.startsWith('/');
}

/** Mail to ann+travel@contoso.com reaches ann@contoso.com. */
export function withoutTag(canonical: string): string {
  return isSmtp(canonical) ? canonical.replace(/^([^+]+)\+.*(@[^@]*)$/, '$1$2') : canonical;
}

function bracketed(text: string): string {
  return text.replace(/^[^]*<([^<>]+)>[^<]*$/, '$1');
}

function withoutFrame(text: string): string {
  return text.replace(/^[ \t<>"',;]+|[ \t<>"',;]+$/g, '');
}

/** IMCEAEX-_o=Contoso_cn=ann@contoso.com: _ is a slash, +20 a space. */
function unwrapped(lower: string): string {
  return lower.replace(/^imceaex-(.+)@[^@]*$/, (_, wrapped: string) =>
    wrapped.replace(/_/g, '/').replace(/\+([2-9a-f][0-9a-f])/g, (__, code: string) => letterOf(code)));
}

function letterOf(code: string): string {
  return String.fromCharCode(parseInt(code, 16)).toLowerCase();
}
