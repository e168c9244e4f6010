// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, meOf, openAnnsPane } from '../../../test/fakes/fakePane';
import type { FakeServer } from '../../../test/fakes/fakeServer';
import { button, buttons, page, showTab, text, until, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const step = { id: 'listen', minutes: 10, title: 'Listen', text: 'Why.', do: ['Ask.'], say: 'Tell me more.', notice: 'The pause.' };
const current = { state: 'current', number: 2, step };

async function openCoach(progress: object, isManager = true): Promise<FakeServer> {
  const server = annsServer().on(/coaching\/six-weeks/, [200, progress]).on(/coaching\/(ideas|openers)/, [200, []]).on(/signals/, [403])
    .on(/coaching\/practice/, [200, { partners: [] }]).on(/coaching\/week/, [404]).on(/api\/me$/, [200, meOf({ isManager })]);
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  void pane.connect();
  await showTab('coach');
  return server;
}

afterEach(() => { render(null, page()); });

describe('Six weeks for a new manager', () => {
  it('are a closed offer until they have begun', async () => {
    const server = await openCoach({ state: 'notBegun' });
    await untilShown('Six weeks for a new manager');
    expect(text()).not.toContain('Only you see this. Nobody');
    const offer = [...page().querySelectorAll('details')].find((details) => details.textContent.startsWith('Six weeks'))!;
    offer.open = true;
    offer.dispatchEvent(new Event('toggle'));
    await untilShown('Nobody can see that you are doing it.');
    server.on(/coaching\/six-weeks/, [200, current]);
    button('Begin').click();
    await untilShown('Week 2 of 6');
    expect(text()).toContain('Tell me more.');
  });

  it('show the next step and its day once this week\'s is done', async () => {
    const server = await openCoach(current);
    await untilShown('Week 2 of 6');
    server.on(/coaching\/six-weeks/, [200, { state: 'waiting', number: 3, from: '2026-12-07', step: { ...step, title: 'Status' } }]);
    button('Done').click();
    await untilShown('Next: Status');
    expect(buttons('Done')).toHaveLength(0);
    expect(text()).not.toContain('Tell me more.');
  });

  it('say that they are paused, and until when', async () => {
    await openCoach({ state: 'paused', number: 7, from: '2026-12-02', step });
    await untilShown('Paused while you are away.');
    expect(text()).toContain('Practice round of the month');
  });

  it('are not there for somebody who has no team', async () => {
    const server = await openCoach({ state: 'notBegun' }, false);
    await until(() => { expect(server.requests.some(({ path }) => path.includes('coaching/practice'))).toBe(true); });
    expect(text()).not.toContain('Six weeks');
  });
});
