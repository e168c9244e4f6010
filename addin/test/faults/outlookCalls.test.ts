// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaSection } from '../../src/domain/invites/agendaSection';
import { officeCalls, type OfficeCall } from '../../src/host/officeCallList';
import { agendaOf, annsServer, item } from '../fakes/fakePane';
import type { FakeServer } from '../fakes/fakeServer';
import { behaviours, type ItemKind } from '../fakes/standInOffice';
import { all, text } from '../fakes/renderedPage';
import { FaultyPane, loadParts, now, timeoutMilliseconds } from './faultyPane';

beforeAll(loadParts);
beforeEach(() => { vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now }); });
afterEach(() => {
  pane?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let pane: FaultyPane | null = null;

/** Only the events use them: test/launchevent. The dialog: src/auth. */
const elsewhere = /^(sessionData|notificationMessages|ui)\./;
const calls = (Object.keys(officeCalls) as OfficeCall[]).filter((name) => !elsewhere.test(name));
const cases = (['compose', 'read', 'message'] as const).flatMap((kind) =>
  calls.flatMap((call) => behaviours.map((way) => [kind, call, way] as const)));

/** A server with a newer agenda than the invite has, so that inserting also replaces. */
function serverWithNewAgenda(): FakeServer {
  return annsServer().on(/PUT .*\/agendas\/[^/]*$/, [200, agendaOf([item('one')], { html: '<h2>1:1</h2><p>New</p>' })]);
}

function paneFor(kind: ItemKind, call: OfficeCall): FaultyPane {
  const replaces = /body\.setAsync|getAttachments|getItemId/.test(call);
  const made = new FaultyPane(kind, replaces ? serverWithNewAgenda() : annsServer());
  if (replaces) {
    made.outlook.body = `${agendaSection('<h2>1:1</h2><p>Old</p>')}<p>See you there</p>`;
  }

  pane = made;
  return made;
}

describe.each(cases)('In %s, when %s answers in the way "%s",', (kind, call, way) => {
  it('there is content or a button within 20 s, and the button leads to content once the fault is over', async () => {
    const open = paneFor(kind, call);
    open.outlook.faults.set(call, way);
    await open.open();
    await open.wait(19_500);
    open.expectContentOrButton('Point one');
    if (kind === 'compose') {
      await open.press('Insert into the invite', timeoutMilliseconds);
      expect(all('[disabled-focusable]')).toEqual([]);
    }

    open.outlook.faults.clear();
    await open.wait(10_000); // What is late may arrive first.
    await open.tryAgain();
    open.expectContent('Point one');
    if (kind === 'compose') {
      await open.press('Insert into the invite', 2_000);
      expect(text()).toMatch(/The agenda (is in the invite|in the invite is now up to date)|already has this agenda/);
      expect(open.outlook.body.match(/id="(x_)?OneOnOneAgenda"/g), 'agendas in the invite').toHaveLength(1);
    }
  });
});
