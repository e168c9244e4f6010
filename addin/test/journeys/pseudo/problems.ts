import { it } from 'vitest';
import { addIn, walk } from './walk';

/** What the pane says when something is missing. */
export function readProblems(): void {
  it.each([
    [500, 'broken'], [503, 'busy'], [403, 'forbidden'], [404, 'notFound'], [400, 'invalid'], [0, 'unreachable'],
  ])('after a failure: %i', async (status, name) => {
    const [meeting, outlook] = await walk.openOutlook();
    const body = JSON.stringify({ title: status === 500 ? '[It failed.]' : '', status });
    await outlook.answerWith((route) => status === 0
      ? route.abort()
      : route.fulfill({ status, contentType: 'application/problem+json', body }));
    await outlook.openMeeting(meeting);
    await outlook.pane.getByText(addIn.say(`failures.${name}`)).first().waitFor();
    await walk.read(outlook, name);
    await walk.close(outlook);
  });

  it('without Outlook, next to a meeting that is not a 1:1, and in a new invite', async () => {
    const [meeting, outlook] = await walk.openOutlook();
    await outlook.page.route('**/office-js/office.js', (route) => route.abort());
    await outlook.open(`#/meeting/${encodeURIComponent(meeting.id)}`);
    await outlook.pane.getByText(addIn.say('start.notLoaded.text')).waitFor();
    await walk.read(outlook, 'without Outlook');
    // Waits for what is being answered: a request whose route was taken away in between would never end.
    await outlook.page.unrouteAll({ behavior: 'wait' });
    await outlook.open('#/new');
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    await outlook.heading();
    await outlook.settled();
    await walk.read(outlook, 'not a 1:1');
    await outlook.invite('Mei Lindqvist');
    await outlook.button(addIn.say('introduction.skip')).click();
    await outlook.button(addIn.say('invites.insert')).waitFor();
    await outlook.settled();
    await walk.read(outlook, 'new invite');
    await walk.close(outlook);
  });
}
