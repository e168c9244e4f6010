import { it } from 'vitest';
import type { Idea, LadderOffer, Me, TacticalStatement } from '../../../src/api/types';
import { somebody } from './answers';
import type { OutlookWindow } from './outlookWindow';
import { coaching } from './pairs';
import { addIn, server, walk } from './walk';

const roles = ['observer', 'reportFirst', 'managerFirst'] as const;

/** Looks for another idea, adds it, and leaves out a question for a manager of managers. */
async function readIdeas(outlook: OutlookWindow): Promise<void> {
  const ladder: LadderOffer = { occasion: 'rising', step: 'open', text: '[What went well?]' };
  server.change(/GET .*coaching\/ideas$/, (ideas: readonly Idea[]) => ideas.map((idea) => ({ ...idea, link: 'https://example.org/' })));
  server.change(/GET .*ladder$/, () => ladder);
  server.change(/PUT .*ladder$/, () => ({}));
  server.change(/POST .*items$/, () => ({ items: [], version: 'v' }));
  server.change(/GET .*api\/me$/, (me: Me) => ({ ...me, getsDigest: true }));
  await outlook.open({ meeting: walk.meeting });
  await walk.show(outlook, 'coach');
  await outlook.button(addIn.say('ladder.skip')).click();
  await addIn.waitUntilShown('ladder.skipped');
  await outlook.button(addIn.say('idea.another')).click();
  await walk.said(outlook, 'idea.heading');
  await walk.read(outlook, 'coach, another idea');
  await outlook.pane.locator('section.card:not(.private) fluent-button').filter({ hasText: addIn.say('idea.add') }).first().click();
  await addIn.waitUntilShown('idea.added');
}

/** What everybody sees in the coach. */
export function readCoach(): void {
  it('in the coach', async () => {
    const outlook = await walk.openPane();
    await walk.show(outlook, 'coach');
    await outlook.pane.locator('summary').first().waitFor();
    const summaries = await outlook.pane.locator('[role=tabpanel] summary').all();
    for (const summary of summaries) {
      await summary.click();
    }

    await outlook.settled();
    await walk.read(outlook, 'coach');
    await outlook.pane.locator('details[open] fluent-button').filter({ hasText: addIn.say('exercise.answers.tactical') }).first().click();
    await walk.read(outlook, 'coach, exercise');
    for (const [place, [state, sixWeeks, signals]] of coaching.entries()) {
      server.change(/GET .*six-weeks$/, sixWeeks);
      server.change(/GET .*signals$/, signals);
      server.change(/GET .*practice$/, (practice: object) => ({ partners: [somebody], ...practice, role: roles[place % roles.length] }));
      await walk.show(outlook, 'notes');
      await walk.show(outlook, 'coach');
      await walk.glance(outlook, `coach, ${state}`);
    }

    await readIdeas(outlook);

    await walk.close(outlook);
  });

  it('in an exercise that is answered rightly, wrongly and to the end', async () => {
    server.change(/GET .*coaching\/exercises?/, (all: TacticalStatement[]) => all.slice(0, 2));
    const outlook = await walk.openPane();
    await walk.show(outlook, 'coach');
    await outlook.pane.locator('summary', { hasText: addIn.say('exercise.heading') }).click();
    for (const answer of ['tactical', 'worthwhile']) {
      await outlook.pane.locator('details[open] fluent-button').filter({ hasText: addIn.say(`exercise.answers.${answer}`) }).click();
      await walk.read(outlook, `exercise, ${answer}`);
      await outlook.button(addIn.say('exercise.next')).click();
    }

    await outlook.button(addIn.say('exercise.again')).waitFor();
    await walk.read(outlook, 'exercise, done');
    await walk.close(outlook);
  });
}
