// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, openAnnsPane } from '../../../test/fakes/fakePane';
import { all, button, buttons, page, text, untilShown } from '../../../test/fakes/renderedPage';
import { Page } from '../Page';

const lines = ['Open questions', 'Closed questions', 'Statements', 'Interruptions', 'Longest silence', 'Minute', 'Sentence'];
const kit = {
  steps: [{ id: 'why', from: 0, to: 75, title: 'Why', what: 'Begin.', say: ['I got this wrong.'] }],
  cards: [{ id: 'noor', title: 'Noor', manager: 'She says all is fine.', report: 'You asked for a project.' }],
  sheets: [
    { id: 'before', title: 'Before', text: 'For ten.', lines: ['Print.'] },
    { id: 'observer', title: 'Observer', text: 'A stroke each.', lines },
  ],
};

async function openPage(): Promise<void> {
  const pane = openAnnsPane(annsServer().on(/coaching\/workshop/, [200, kit]), (host) => { host.meeting = null; });
  render(<Page context={{ ...pane.context, isPage: true }} route={{ page: 'workshop' }} />, page());
  await pane.session.readMeeting();
  void pane.connect();
  await untilShown('I got this wrong.');
}

afterEach(() => { render(null, page()); });

describe('The page of the workshop', () => {
  it('keeps the two sides of the cards apart, and opens both to print', async () => {
    await openPage();
    const sides = all('details.cards') as HTMLDetailsElement[];
    expect(sides.map((side) => side.textContent.includes('You asked for a project.'))).toEqual([false, true]);
    expect(sides.map((side) => side.open)).toEqual([false, false]);
    dispatchEvent(new Event('beforeprint'));
    expect(sides.map((side) => side.open)).toEqual([true, true]);
    expect(document.title).toBe('A workshop for ten managers');
  });

  it('counts along with an observer', async () => {
    await openPage();
    button('One more: Open questions').click();
    await untilShown('Open questions1');
    button('One more: Open questions').click();
    await untilShown('Open questions2');
    expect(text()).toContain('Closed questions0');
  });

  it('has a clock that starts and stops', async () => {
    await openPage();
    expect(text()).toContain('75 min left');
    button('Start the clock').click();
    await untilShown('Stop the clock');
    expect(buttons('Start the clock')).toHaveLength(0);
  });
});
