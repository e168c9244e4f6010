// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, it, vi } from 'vitest';
import { problem, type Answer, type FakeServer } from '../fakes/fakeServer';
import { annsServer } from '../fakes/fakePane';
import { FaultyPane, loadParts, now } from './faultyPane';

beforeAll(loadParts);
beforeEach(() => { vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now }); });
afterEach(() => {
  pane?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let pane: FaultyPane | null = null;

/** The requests that the pane sends before it shows an agenda. */
const requests: Readonly<Record<string, RegExp>> = {
  'the person': /GET \/api\/me$/, 'the verdict': /recognise/, 'the pair': /GET .*\/pairs\/p$/, 'the agenda': /GET .*\/agendas\//,
};

const answers: Readonly<Record<string, Answer>> = {
  'refuses': [403], 'fails': [500, problem('broken')], 'is busy': [503], 'never answers': 'never', 'answers null': [200, null],
  'cannot be reached': 'unreachable', 'has no network': 'offline', 'answers with a page': [200, '<html>Sign in to the Wi-Fi</html>'],
};

const cases = Object.keys(requests).flatMap((request) => Object.keys(answers).map((way) => [request, way] as const));

/** Gives this response until it is told to stop. */
function faulty(request: string, way: string): { readonly server: FakeServer; readonly end: () => void } {
  const healthy = annsServer();
  let isOver = false;
  const server = annsServer().on(requests[request]!, (sent) => isOver ? healthy.answerTo(sent) : answers[way]!);
  return { server, end: () => { isOver = true; } };
}

describe.each(cases)('When the server, asked for %s, %s,', (request, way) => {
  it('there is content or a button within 20 s, and the button leads to content once the server has recovered', async () => {
    const { server, end } = faulty(request, way);
    pane = new FaultyPane('read', server);
    await pane.open();
    await pane.wait(19_500);
    pane.expectContentOrButton('Point one');
    end();
    await pane.tryAgain();
    await pane.wait(2_000);
    pane.expectContent('Point one');
  });
});
