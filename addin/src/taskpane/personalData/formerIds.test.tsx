// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { annsServer, bo, openAnnsPane } from '../../../test/fakes/fakePane';
import { all, page, showTab, text, until, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

afterEach(() => { render(null, page()); });

async function openMine(questions: readonly object[]) {
  const server = annsServer().on(/GET .*\/me\/ids$/, [200, { questions }]).on(/PUT .*\/me\/ids\/q$/, [204, null]);
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Point one');
  await showTab('mine');
  return { server, pane };
}

function press(label: string): void {
  all('fluent-button').concat(all('button')).find((button) => button.textContent === label)?.click();
}

it('Somebody is asked whether a name of earlier times was theirs, and confirms it', async () => {
  const { server, pane } = await openMine([{ id: 'q', formerName: 'Ann Berg' }]);
  await untilShown('you were known here as Ann Berg before');
  expect(text()).toContain('count as yours');
  server.on(/GET .*\/me\/ids$/, [200, { questions: [] }]);
  press('That is right');
  await until(() => { expect(pane.context.announcement.state).toBe('Confirmed.'); });
  expect(server.requestsMatching(/PUT .*ids/)[0]).toMatchObject({ body: { agrees: true } });
  await until(() => { expect(text()).not.toContain('Ann Berg'); });
});

it('Somebody opens what they wrote with a person of earlier times, or refuses', async () => {
  const { server, pane } = await openMine([{ id: 'q', who: bo }]);
  await untilShown('Bo says that an earlier account was theirs.');
  expect(text()).toContain('except your private notes');
  press('That is wrong');
  await until(() => { expect(pane.context.announcement.state).toBe('Noted. Nothing was joined.'); });
  expect(server.requestsMatching(/PUT .*ids/)[0]).toMatchObject({ body: { agrees: false } });
});

it('Nothing is shown to whoever is asked nothing', async () => {
  await openMine([]);
  await untilShown('Signed in as');
  expect(text()).not.toContain('Names of earlier times');
});
