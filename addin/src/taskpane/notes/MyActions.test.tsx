// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { annsServer, bo, openAnnsPane } from '../../../test/fakes/fakePane';
import { all, page, showTab, text, until, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const action = {
  id: 'a1', kind: 'actionItem', author: bo.id, text: 'Book the room', writtenAt: '2026-11-20T09:00:00Z', changedAt: '2026-11-20T09:00:00Z',
  version: 'v7', action: { owner: bo.id, due: '2026-11-20' },
};
const withBo = { pairId: 'p', person: bo, relationship: 'directReport' };

afterEach(() => { render(null, page()); });

it('The open actions of all 1:1s are listed, and ticked off in their pair', async () => {
  const server = annsServer().on(/GET .*\/me\/actions$/, [200, { items: [{ with: withBo, entry: action }] }])
    .on(/PUT .*\/pairs\/p\/actions\/a1\/done$/, [200, { ...action, action: { ...action.action, doneAt: '2026-11-24T12:00:00Z' } }]);
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Point one');
  await showTab('mine');
  await untilShown('Book the room');
  expect(text()).toContain('with Bo');
  expect(text()).toContain('was due');
  server.on(/GET .*\/me\/actions$/, [200, { items: [] }]);
  const box = all('input').find((input) => input.getAttribute('aria-label') === 'Done: Book the room');
  box?.dispatchEvent(new Event('change', { bubbles: true }));
  await untilShown('No open actions.');
  const [sent] = server.requestsMatching(/PUT .*done$/);
  expect(sent).toMatchObject({ body: { done: true }, ifMatch: '"v7"' });
  await until(() => { expect(pane.context.announcement.state).toBe('Marked as done.'); });
});
