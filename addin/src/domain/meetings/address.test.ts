import { describe, expect, it } from 'vitest';
import { canonicalAddress, isSmtp, withoutTag } from './address';

// The same spellings as in tests/Core.Tests/People/EmailAddressTests.cs.
describe('An address', () => {
  it.each([
    ['Ann@Contoso.com', 'ann@contoso.com'],
    [' mailto:ann@contoso.com ', 'ann@contoso.com'],
    ['SMTP:ann@contoso.com', 'ann@contoso.com'],
    ['MAILTO:smtp:ann@contoso.com', 'ann@contoso.com'],
    ['Ann Lee <ann@contoso.com>', 'ann@contoso.com'],
    ['"Lee, Ann" <SMTP:ann@contoso.com>', 'ann@contoso.com'],
    ['<ann@contoso.com>', 'ann@contoso.com'],
    ['ann@contoso.com;', 'ann@contoso.com'],
    ['mailto:ann@contoso.com; ', 'ann@contoso.com'],
    ['Ann Lee <ann@contoso.com>,', 'ann@contoso.com'],
    ['X500:/o=Contoso/cn=Ann', '/o=contoso/cn=ann'],
    ['EX:/o=Contoso/cn=Ann', '/o=contoso/cn=ann'],
    ['IMCEAEX-_o=Contoso_ou=First+20Group+20+28X+29_cn=Ann@contoso.com', '/o=contoso/ou=first group (x)/cn=ann'],
    ['imceaex-x', 'imceaex-x'],
    ['Ann Lee', 'ann lee'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalAddress(written)).toBe(canonical);
  });

  it.each([
    ['ann+travel@contoso.com', 'ann@contoso.com'],
    ['ann+a+b@contoso.com', 'ann@contoso.com'],
    ['+4930@contoso.com', '+4930@contoso.com'],
    ['ann@contoso.com', 'ann@contoso.com'],
    ['/o=contoso/cn=ann+b', '/o=contoso/cn=ann+b'],
  ])('%s reaches %s', (written, mailbox) => {
    expect(withoutTag(written)).toBe(mailbox);
  });

  it.each([
    ['ann@contoso.com', true],
    ['/o=contoso/cn=ann@b', false],
    ['ann lee', false],
    ['ann lee@contoso.com', false],
    ['@contoso.com', false],
  ])('%s is one of SMTP: %s', (written, smtp) => {
    expect(isSmtp(written)).toBe(smtp);
  });
});
