// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, meOf, openAnnsPane } from '../../../test/fakes/fakePane';
import type { FakeServer } from '../../../test/fakes/fakeServer';
import { button, page, showTab, text, until, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const offer = { occasion: 'slipping', step: 'open', text: 'Which of your 1:1s moves first?' };

async function openCoach(getsDigest = true): Promise<FakeServer> {
  const server = annsServer().on(/coaching\/ideas/, [200, []]).on(/signals/, [403]).on(/coaching\/week/, [404])
    .on(/coaching\/practice/, [200, { partners: [] }]).on(/GET .*api\/me$/, [200, meOf({ getsDigest })])
    .on(/GET .*\/ladder/, [200, offer]).on(/PUT .*\/ladder/, [200, {}]).on(/POST .*\/items$/, [200, { items: [], version: 'v2' }]);
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  void pane.connect();
  await showTab('coach');
  return server;
}

const answers = (server: FakeServer): unknown[] => server.requestsMatching(/PUT .*\/ladder/).map(({ body }) => body);

afterEach(() => { render(null, page()); });

describe('A question for one of the reader\'s managers', () => {
  it('becomes a point of the agenda with one click', async () => {
    const server = await openCoach();
    await untilShown('Which of your 1:1s moves first?');
    server.on(/GET .*\/ladder/, [200, {}]);
    button('Add to the agenda').click();
    await until(() => { expect(server.requestsMatching(/POST .*\/items$/)).toHaveLength(1); });
    expect(answers(server)).toMatchObject([{ occasion: 'slipping', step: 'open', taken: true }]);
    await until(() => { expect(text()).not.toContain('A question for Bo'); });
  });

  it('is skipped with one click, and never comes onto the agenda then', async () => {
    const server = await openCoach();
    await untilShown('Which of your 1:1s moves first?');
    server.on(/GET .*\/ladder/, [200, {}]);
    button('Skip').click();
    await until(() => { expect(text()).not.toContain('A question for Bo'); });
    expect(answers(server)).toMatchObject([{ taken: false }]);
    expect(server.requestsMatching(/POST .*\/items$/)).toHaveLength(0);
  });

  it('is not asked for by somebody who leads no managers', async () => {
    const server = await openCoach(false);
    await until(() => { expect(server.requestsMatching(/coaching\/practice/)).toHaveLength(1); });
    expect(server.requestsMatching(/ladder/)).toHaveLength(0);
  });
});
