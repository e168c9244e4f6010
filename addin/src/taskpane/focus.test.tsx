// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { agendaOf, annsServer, ann, bo, item, openAnnsPane, pairOf, start } from '../../test/fakes/fakePane';
import type { FakeServer } from '../../test/fakes/fakeServer';
import { all, button, page, showTab, typeInto, until, untilShown } from '../../test/fakes/renderedPage';
import { App } from './App';

const [one, two] = [item('one'), item('two')];
const action = (id: string): object => ({
  id, author: 'ann', kind: 'actionItem', text: `Action ${id}`, writtenAt: start, version: 'v', action: { owner: 'ann' },
});
const meetings = { known: true, line: { status: 'covered', cadenceDays: 14, isCadenceAgreed: true } };
const coverage = {
  isManager: true, digestsOn: true, digestSays: [], seenBy: [], figures: {},
  pairs: [{ with: { pairId: 'p', person: bo, relationship: 'directReport' }, meetings, corrections: [], inCalendar: [], countedFor: [] }],
};
const offer = { id: 'other', version: 1, title: 'Other', kinds: ['directReport'], cadences: [], minutes: 30, purpose: 'For a change' };

/** The name that a screen reader gives to what has the focus. */
function focused(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) {
    return 'nothing';
  }

  const labels = [...(element as HTMLInputElement).labels ?? []].map((label) => label.textContent);
  return [element.getAttribute('aria-label'), ...labels, element.textContent].find((name) => (name ?? '').trim() !== '')?.trim() ?? '';
}

function press(name: string): void {
  button(name).focus();
  button(name).click();
}

function submit(selector: string): void {
  page().querySelector(selector)!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

async function openAbsences(shown: string): Promise<void> {
  const card = all('details.card').find((details) => details.textContent.startsWith('Your absences')) as HTMLDetailsElement;
  card.open = true;
  card.dispatchEvent(new Event('toggle'));
  await untilShown(shown);
}

const escape = (): void => { document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); };
const tick = (text: string): HTMLInputElement => page().querySelector<HTMLInputElement>(`[aria-label="Done: ${text}"]`)!;

interface Case {
  readonly tab?: string;
  readonly shown: string;
  readonly answers?: (server: FakeServer) => void;
  readonly act: () => void | Promise<void>;
  readonly expected: string;
}

const cases: Readonly<Record<string, Case>> = {
  'a point is to be reworded': {
    shown: 'Point two',
    act: () => { press('More actions for “Point one”'); press('Reword'); },
    expected: 'New wording',
  },
  'a point was reworded': {
    shown: 'Point two',
    answers: (server) => server.on(/edits$/, [200, { items: [item('one', { text: 'Better' }), two], version: 'v2' }]),
    act: async () => {
      press('More actions for “Point one”');
      press('Reword');
      await until(() => { expect(focused()).toBe('New wording'); });
      submit('form.text');
      await untilShown('Reworded.');
    },
    expected: 'More actions for “Better”',
  },
  'rewording was given up': {
    shown: 'Point two',
    act: async () => {
      press('More actions for “Point one”');
      press('Reword');
      await until(() => { expect(focused()).toBe('New wording'); });
      escape();
    },
    expected: 'More actions for “Point one”',
  },
  'a point was deleted': {
    shown: 'Point two',
    answers: (server) => server.on(/DELETE .*items/, [200, { items: [two], version: 'v2' }]),
    act: () => { press('More actions for “Point one”'); press('Delete'); },
    expected: 'Done: Point two',
  },
  'the last point was deleted': {
    shown: 'Point two',
    answers: (server) => server.on(/DELETE .*items/, [200, { items: [], version: 'v2' }]),
    act: () => { press('More actions for “Point two”'); press('Delete'); },
    expected: 'Add a point',
  },
  'a point was ticked off': {
    shown: 'Point two',
    answers: (server) => server.on(/edits$/, [200, { items: [item('one', { place: 'done' }), two], version: 'v2' }]),
    act: async () => {
      tick('Point one').focus();
      tick('Point one').click();
      await untilShown('Marked as done.');
    },
    expected: 'Done: Point two',
  },
  'a point was put off': {
    shown: 'Point two',
    answers: (server) => server.on(/edits$/, [200, { items: [item('one', { place: 'movedOn' }), two], version: 'v2' }]),
    act: () => { press('More actions for “Point one”'); press('Next time'); },
    expected: 'Done: Point two',
  },
  'a point was added with the button': {
    shown: 'Point two',
    answers: (server) => server.on(/POST .*items$/, [200, { items: [one, two, item('new1')], version: 'v2' }]),
    act: async () => {
      typeInto(page().querySelector<HTMLInputElement>('.add input')!, 'Point new1');
      page().querySelector<HTMLElement>('.add button')!.focus();
      submit('.add');
      await untilShown('Point new1');
    },
    expected: 'Add a point',
  },
  'another template was taken': {
    shown: 'Point two',
    answers: (server) => server.on(/GET .*\/templates/, [200, [offer]]).on(/preview/, [200, agendaOf([])]),
    act: async () => {
      press('Choose another template');
      await untilShown('For a change');
      press('Preview: Other');
      await untilShown('Use for this 1:1');
      press('Use for this 1:1');
      await untilShown('The agenda now uses');
    },
    expected: 'Choose another template',
  },
  'what was opened last was closed with Escape': {
    shown: 'Point two',
    answers: (server) => server.on(/GET .*\/templates/, [200, [offer]]).on(/preview/, [200, agendaOf([])]),
    act: async () => {
      press('Choose another template');
      await untilShown('For a change');
      press('Preview: Other');
      await untilShown('Use for this 1:1');
      escape();
      await until(() => { expect(all('.preview')).toHaveLength(0); });
      expect(all('.templates')).toHaveLength(1);
    },
    expected: 'Preview: Other',
  },
  'sending an email was given up': {
    shown: 'Point two',
    act: async () => {
      press('Insert into the invite');
      await untilShown('Outlook will email the updated invite');
      button('Cancel').focus();
      escape();
    },
    expected: 'Insert into the invite',
  },
  'an action was added': {
    tab: 'notes',
    shown: 'No open actions.',
    answers: (server) => server.on(/POST .*actions/, [201, action('new1')]),
    act: async () => {
      press('Add an action');
      await until(() => { expect(focused()).toBe('What needs to be done'); });
      typeInto(page().querySelector<HTMLInputElement>('form input')!, 'Action new1');
      await new Promise((drawn) => { setTimeout(drawn); });
      submit('form.card');
      await untilShown('Action new1');
    },
    expected: 'Add an action',
  },
  'an action was deleted': {
    tab: 'notes',
    shown: 'Action b',
    answers: (server) => server
      .on(/GET .*\/pairs\/p$/, [200, pairOf({ openActions: [action('a'), action('b')] })]).on(/DELETE .*actions/, [204]),
    act: () => { press('Delete “Action a”'); },
    expected: 'Done: Action b',
  },
  'a correction was saved': {
    tab: 'mine',
    shown: 'Your reports',
    answers: (server) => server.on(/coverage\/me/, [200, coverage]).on(/cadence/, [200, { before: meetings, meetings, corrections: [] }]),
    act: async () => {
      press('Correct what we know about Bo');
      await untilShown('What do you want to correct?');
      page().querySelector<HTMLElement>('form select')!.focus();
      submit('form.card');
      await untilShown('Done. The status is still');
    },
    expected: 'Correct what we know about Bo',
  },
  'an absence was entered': {
    tab: 'mine',
    shown: 'Your absences',
    answers: (server) => server
      .on(/GET .*absences$/, [200, { absences: [] }])
      .on(/POST .*absences$/, [200, { absences: [] }]),
    act: async () => {
      await openAbsences('None entered yet.');
      for (const field of all('details.card input[type=date]')) {
        typeInto(field as HTMLInputElement, '2026-12-01');
      }

      await new Promise((drawn) => { setTimeout(drawn); });
      page().querySelector<HTMLElement>('details.card form button')!.focus();
      submit('details.card form');
      await untilShown('Entered. It now counts');
    },
    expected: 'Enter',
  },
  'an absence was removed': {
    tab: 'mine',
    shown: 'Your absences',
    answers: (server) => {
      const absences = [{ id: 'a', firstDay: '2026-12-01', lastDay: '2026-12-04', byOrganisation: false }];
      server.on(/GET .*absences$/, () => [200, { absences: server.requestsMatching(/DELETE/).length === 0 ? absences : [] }])
        .on(/DELETE .*absences/, [200, { absences: [] }]);
    },
    act: async () => {
      await openAbsences('1 Dec 2026 to 4 Dec 2026');
      press('Remove: 1 Dec 2026 to 4 Dec 2026');
      await untilShown('Removed.');
    },
    expected: 'First day away',
  },
  'deleting everything was given up': {
    tab: 'mine',
    shown: 'Delete everything',
    act: async () => {
      press('Delete everything');
      await untilShown('Delete permanently');
      press('Cancel');
    },
    expected: 'Delete everything',
  },
};

describe('The focus', () => {
  afterEach(() => { render(null, page()); });

  it.each(Object.keys(cases))('goes where the work goes on once %s', async (name) => {
    const { tab, shown, answers, act, expected } = cases[name]!;
    const server = annsServer();
    answers?.(server);
    const pane = openAnnsPane(server, (host) => {
      host.surface = 'read';
      host.me = { address: ann.email, name: ann.name, locale: 'en-GB' };
    });
    render(<App pane={pane.context} />, page());
    await pane.session.readMeeting();
    await pane.connect();
    await untilShown('Point two');
    if (tab !== undefined) {
      await showTab(tab);
    }

    await untilShown(shown);
    await act();
    await until(() => { expect(focused()).toBe(expected); });
  });
});
