// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, openAnnsPane } from '../../../test/fakes/fakePane';
import { button, buttons, page, showTab, text, until, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const walk = { id: 'walk', kind: 'practice', for: ['manager'], title: 'Walk', text: 'Take a walk.' };
const sit = { id: 'sit', kind: 'practice', for: ['manager'], title: 'Sit', text: 'Sit down.' };
const opener = { id: 'o', occasion: 'anyWeek', for: ['manager'], text: 'What is on your mind?', then: 'Wait.' };
const reading = {
  id: 'r', title: 'On walks', author: 'A. Walker', link: 'https://walks.example/', for: ['manager'], why: 'Short.', language: 'en',
};
const statement = { id: 's', by: 'report', said: 'The ticket is done.', answer: 'tactical', why: 'It is on the board.', instead: 'Ask.' };

async function openCoach(week: object | null): Promise<void> {
  const server = annsServer().on(/coaching\/ideas/, [200, [walk, sit]]).on(/signals/, [403])
    .on(/coaching\/practice/, [200, { partners: [] }])
    .on(/coaching\/week/, week === null ? [404] : [200, { since: '2026-11-30', ...week }]);
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  void pane.connect();
  await showTab('coach');
}

afterEach(() => { render(null, page()); });

describe('The one thing of the week', () => {
  it('is an idea, which another follows without repeating it', async () => {
    await openCoach({ idea: walk });
    await untilShown('Take a walk.');
    expect(text()).toContain('This week');
    expect(buttons('Add to the agenda')).toHaveLength(1);
    button('Another idea').click();
    await untilShown('Sit down.');
    expect(text()).not.toContain('Take a walk.');
  });

  it.each([
    [{ opener }, 'What is on your mind?'], [{ reading }, 'On walks'], [{ statement }, 'The ticket is done.'],
  ])('may be something else, which cannot be added to the agenda', async (week, shown) => {
    await openCoach(week);
    await untilShown(shown);
    expect(buttons('Add to the agenda')).toHaveLength(0);
  });

  it.each(['en', 'ja'])('gives a title in its own language, %s, so that screen readers pronounce it so', async (language) => {
    await openCoach({ reading: { ...reading, language } });
    await untilShown('On walks');
    expect(page().querySelector(`a[lang=${language}][hreflang=${language}]`)?.textContent).toBe('On walks');
    expect(text()).toContain(language === 'en' ? 'A. Walker' : 'A. Walker (not in English)');
  });

  it('keeps the answer to a statement until somebody has chosen one', async () => {
    await openCoach({ statement });
    await untilShown('The ticket is done.');
    expect(text()).not.toContain('It is on the board.');
    button('Worth it').click();
    await untilShown('It is on the board.');
    expect(text()).toContain('We would say: Day-to-day.');
  });

  it('is an idea for this 1:1 while a server is too old to know the week', async () => {
    await openCoach(null);
    await until(() => { expect(text()).toMatch(/Take a walk\.|Sit down\./); });
    expect(text()).not.toContain('This week');
  });
});
