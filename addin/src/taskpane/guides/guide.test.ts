// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { expect, it } from 'vitest';
import { ownPage } from '../controls/ownPage';
import { guideFor, linkGuide } from './guide';

const nobody = { isManager: false, getsDigest: false };
const manager = { isManager: true, getsDigest: false };
const managerOfManagers = { isManager: true, getsDigest: true };

/** Not the page of the test itself, which would load its style sheet. */
function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

it.each([
  ['manager', managerOfManagers, 'report'], ['directReport', managerOfManagers, 'manager'], ['skipLevel', nobody, 'report'],
  ['skipLevel', managerOfManagers, 'manager-of-managers'], ['peer', manager, 'manager'], ['external', nobody, 'report'],
  [null, nobody, 'report'], [null, manager, 'manager'], [null, managerOfManagers, 'manager-of-managers'],
] as const)('Next to a 1:1 with a %s, %o reads the guide for a %s', (relationship, me, guide) => {
  expect(guideFor(relationship, me)).toBe(guide);
});

it('the links of the pane stay in the folder of its language, wherever the pane itself is', () => {
  const page = pageOf('<link rel="stylesheet" href="https://pane.example/de-formal/theme.css"><a id="guide" href="/guides/manager">?</a>');
  linkGuide('report', page);
  expect(ownPage('page.html#/workshop', page)).toBe('https://pane.example/de-formal/page.html#/workshop');
  expect(page.querySelector('a')?.href).toBe('https://pane.example/de-formal/guides/report');
});

it('a page without the link is left as it is', () => {
  const page = pageOf('<a href="https://pane.example/other">?</a>');
  linkGuide('report', page);
  expect(page.querySelector('a')?.href).toBe('https://pane.example/other');
});
