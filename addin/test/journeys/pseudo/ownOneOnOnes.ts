import { it } from 'vitest';
import { coverageWithEverything, mentions, openActions } from './answers';
import { addIn, walk } from './walk';

/** What is seldom seen in My 1:1s. */
export function readOwnOneOnOnes(): void {
  it('in the statement of the next digest, corrections of every kind, and what digests said', async () => {
    addIn.change(/GET .*coverage\/me$/, coverageWithEverything);
    addIn.change(/GET .*capacity$/, () => ({ fits: false, reports: 9, neededMinutes: 1080, freeMinutes: 600, fittingDays: 21 }));
    addIn.change(/GET .*me\/actions$/, openActions);
    addIn.change(/GET .*digest-mentions$/, mentions);
    const outlook = await walk.openMine();
    await walk.said(outlook, 'capacity.title');
    await outlook.pane.locator('details.card > summary').first().click();
    await outlook.settled();
    await walk.said(outlook, 'digestMentions.noFigures');
    await walk.read(outlook, 'own 1:1s, everything');
    await outlook.pane.locator('.reports fluent-button:has(svg)').first().click();
    await walk.said(outlook, 'corrections.heading');
    await walk.read(outlook, 'corrections');
    await walk.close(outlook);
  });

  it('in an action that is being changed, and where nothing fits', async () => {
    addIn.change(/GET .*capacity$/, () => ({ fits: false, reports: 1, neededMinutes: 120, freeMinutes: 0 }));
    addIn.change(/GET .*me\/actions$/, openActions);
    addIn.change(/GET .*digest-mentions$/, () => []);
    const outlook = await walk.openMine();
    await outlook.pane.locator('details.card > summary').first().click();
    await walk.said(outlook, 'capacity.none');
    await outlook.pane.locator('section:has(> ul.reports .point input[type=checkbox]) fluent-button').first().click();
    await outlook.pane.locator('form.card input[type=date]').waitFor();
    await walk.read(outlook, 'own 1:1s, changing an action');
    await walk.close(outlook);
  });
}
