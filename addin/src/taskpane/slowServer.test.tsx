// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { annsServer, openAnnsPane, recognitionOf, type FakePane } from '../../test/fakes/fakePane';
import { problem } from '../../test/fakes/fakeServer';
import { button, buttons, page, showTab, text } from '../../test/fakes/renderedPage';
import { App } from './App';

// Loading them takes real time, which the page's own clock does not know.
beforeAll(async () => { await Promise.all([import('./TabContent'), import('./coaching/CoachingTab')]); });
beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }); });
afterEach(() => {
  render(null, page());
  vi.useRealTimers();
});

const wait = async (milliseconds: number): Promise<void> => { await vi.advanceTimersByTimeAsync(milliseconds); };

async function draw(pane: FakePane): Promise<void> {
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  void pane.connect();
  await vi.waitFor(() => { expect(pane.server.requests.length).toBeGreaterThan(0); });
  await wait(500);
}

describe('A server that does not answer', () => {
  it('is mentioned after 3 s, leaves the choice after 15 s, and is shown once it answers', async () => {
    const server = annsServer().on(/recognise/, 'never');
    await draw(openAnnsPane(server));
    await wait(2_000);
    expect(text()).not.toContain('Still loading');
    await wait(1_500);
    expect(text()).toContain('Still loading…');
    expect(buttons('Try again')).toHaveLength(0);
    await wait(11_500);
    expect(text()).toContain('You can keep waiting, or try again.');
    server.on(/recognise/, [200, recognitionOf()]);
    button('Try again').click();
    await wait(1_000);
    expect(text()).toContain('Point one');
  });

  it('is given up on after 40 s, with a button', async () => {
    const server = annsServer().on(/recognise/, 'never');
    await draw(openAnnsPane(server));
    await wait(41_000);
    expect(text()).toContain('The server did not answer in time.');
    server.on(/recognise/, [200, recognitionOf()]);
    button('Try again').click();
    await wait(1_000);
    expect(text()).toContain('Point one');
  });
});

describe('A pane without an answer it can use', () => {
  it.each([
    ['there is no network', 'offline', 'You are offline.'],
    ['the server is down', 'unreachable', 'We cannot reach the server. It may be down'],
    ['a network wants a sign-in first', [200, '<html>Welcome to our Wi-Fi</html>'], 'Something else answered instead of our server'],
    ['the server refuses without a reason', [403], 'The server refused this. Ask whoever set up this add-in'],
    ['the server refuses with a reason', [403, problem('no', { title: 'You are not in the directory.' })], 'You are not in the directory.'],
    ['the server does not know the address', [404], 'This no longer exists on the server.'],
  ] as const)('says that %s, and leads on when that is over', async (_, answer, words) => {
    const server = annsServer().on(/recognise/, answer);
    await draw(openAnnsPane(server));
    await wait(500);
    expect(text()).toContain(words);
    server.on(/recognise/, [200, recognitionOf()]);
    button('Try again').click();
    await wait(1_000);
    expect(text()).toContain('Point one');
  });

  it('recovers automatically when the network is back', async () => {
    const server = annsServer().on(/recognise/, 'offline');
    const pane = openAnnsPane(server);
    await draw(pane);
    expect(text()).toContain('You are offline.');
    server.on(/recognise/, [200, recognitionOf()]);
    void pane.session.retry();
    await wait(1_000);
    expect(text()).toContain('Point one');
  });

  it('shows the coach once there is a server to ask, if its tab was opened before', async () => {
    const idea = { id: 'i', kind: 'practice', for: ['manager'], title: 'Walk', text: 'Take a walk.' };
    const server = annsServer().on(/coaching\/ideas/, [200, [idea]]).on(/coaching\/week/, [404]).on(/signals/, [403])
      .on(/coaching\/practice/, [200, { partners: [] }]);
    const pane = openAnnsPane(server, (host) => { host.meeting = null; });
    render(<App pane={pane.context} />, page());
    await pane.session.readMeeting();
    await wait(500);
    void showTab('coach');
    await wait(500);
    expect(text()).not.toContain('Take a walk.');
    void pane.connect();
    await wait(1_000);
    expect(text()).toContain('Take a walk.');
  });
});
