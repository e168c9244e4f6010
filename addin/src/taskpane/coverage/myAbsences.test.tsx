// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, bo, openAnnsPane } from '../../../test/fakes/fakePane';
import type { FakeServer } from '../../../test/fakes/fakeServer';
import { all, button, page, showTab, text, typeInto, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const leave = { id: '2026-11-02--2027-02-26', firstDay: '2026-11-02', lastDay: '2027-02-26', byOrganisation: false };

async function open(server: FakeServer, expected: string): Promise<void> {
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Point one');
  await showTab('mine');
  await untilShown('Your absences');
  const card = all('details.card').find((details) => details.textContent.startsWith('Your absences')) as HTMLDetailsElement;
  card.open = true;
  card.dispatchEvent(new Event('toggle'));
  await untilShown(expected);
}

async function enter(first: string, last: string): Promise<void> {
  const fields = all('details.card input[type=date]') as HTMLInputElement[];
  typeInto(fields[0]!, first);
  typeInto(fields[1]!, last);
  await new Promise((drawn) => { setTimeout(drawn); });
  page().querySelector('details.card form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

describe('My absences', () => {
  afterEach(() => { render(null, page()); });

  it('are entered, and the figures are read again', async () => {
    const server = annsServer()
      .on(/GET .*absences$/, [200, { absences: [] }])
      .on(/POST .*absences$/, [200, { absences: [leave] }]);
    await open(server, 'None entered yet.');
    const before = server.requestsMatching(/GET .*coverage\/me/).length;

    await enter('2026-11-02', '2027-02-26');
    await untilShown('Entered. It now counts for all your 1:1s.');

    expect(server.requestsMatching(/POST .*absences/)).toMatchObject([{ body: { firstDay: '2026-11-02', lastDay: '2027-02-26' } }]);
    expect(server.requestsMatching(/GET .*coverage\/me/)).toHaveLength(before + 1);
  });

  it('are listed with who entered them, and removed whoever did', async () => {
    const day = { ...leave, id: '2026-12-01--2026-12-01', firstDay: '2026-12-01', lastDay: '2026-12-01', byOrganisation: true };
    const server = annsServer()
      .on(/GET .*absences$/, [200, { absences: [leave, day] }])
      .on(/DELETE .*absences/, [200, { absences: [leave] }]);
    await open(server, '2 Nov 2026 to 26 Feb 2027');
    expect(text()).toContain('1 Dec 2026Entered by HR');

    button('Remove: 1 Dec 2026').click();
    await untilShown('Removed. It no longer counts.');

    expect(server.requestsMatching(/DELETE .*absences\/2026-12-01--2026-12-01$/)).toHaveLength(1);
  });

  it.each([
    ['', '2026-11-02', 'Please choose both days.'],
    ['2026-11-03', '2026-11-02', 'The last day must not be before the first.'],
  ])('from %s to %s are not sent', async (first, last, fault) => {
    const server = annsServer().on(/GET .*absences$/, [200, { absences: [] }]);
    await open(server, 'None entered yet.');
    await enter(first, last);
    await untilShown(fault);
    expect(server.requestsMatching(/POST .*absences/)).toHaveLength(0);
  });

  it('that the server refuses say why, and stay in the fields', async () => {
    const problem = { type: '/problems/invalid', title: 'Not valid.', status: 400, detail: 'At most 50 absences are allowed.' };
    const server = annsServer().on(/GET .*absences$/, [200, { absences: [] }]).on(/POST .*absences$/, [400, problem]);
    await open(server, 'None entered yet.');
    await enter('2026-11-02', '2026-11-03');
    await untilShown('At most 50 absences are allowed.');
    expect((all('details.card input[type=date]') as HTMLInputElement[]).map(({ value }) => value)).toEqual(['2026-11-02', '2026-11-03']);
  });

  it('that are not read here are said to the two of a pair', async () => {
    const pairOf = (absencesNotRead: boolean, relationship: string): object => ({
      with: { pairId: relationship, person: bo, relationship }, meetings: { known: true }, corrections: [], inCalendar: [], countedFor: [],
      absencesNotRead,
    });
    const server = annsServer().on(/GET .*absences$/, [200, { absences: [] }]).on(/coverage\/me/, [200, {
      isManager: true, digestsOn: true, digestSays: [], seenBy: [], figures: {}, pairs: [pairOf(true, 'directReport')],
      withManager: pairOf(true, 'manager'),
    }]);
    await open(server, 'None entered yet.');
    expect(text()).toContain('Absences of Bo are not read here. If you know of any, please enter them.');
    expect(text()).toContain('Your absences are not read here, so please enter them below.');
  });
});
