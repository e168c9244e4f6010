import { expect, it } from 'vitest';
import { hasAgenda } from '../../src/domain/invites/agendaSection';
import { insertAgenda } from '../../src/domain/invites/insertAgenda';
import type { InviteBody } from '../../src/domain/invites/replaceSection';
import { teamsJoinText } from '../../src/host/invites/fakeBody';

export interface OpenBody {
  readonly body: InviteBody;
  /** The HTML that the person who writes the invite sees. */
  readonly shown: () => Promise<string>;
}

const agenda = '<h2>1:1 of Ann and Bo</h2>';
const newerAgenda = '<h2>1:1 of Ann and Bo</h2><ul><li>A new point</li></ul>';
const text = '<p>See you <b>there</b></p><p>The <a href="https://contoso.com/plan">plan</a></p>';

/**
 * What every body of an invite must do, whichever Outlook is behind it.
 *
 * @param open - opens an invite with the given body.
 */
export function itFulfilsTheContractOfAnInviteBody(open: (html: string) => Promise<OpenBody>): void {
  const count = (html: string, what: string): number => html.split(what).length - 1;

  it('returns its text without what only Outlook knows', async () => {
    const { body } = await open(`<p class="mine" data-mine="1">Mine</p>${text}`);
    const read = await body.read();
    expect(read).toContain(text);
    expect(read).not.toContain('class="mine"');
  });

  it('prepends without changing a character, and can then be read at once', async () => {
    const { body, shown } = await open(text + teamsJoinText);
    await body.prepend('<p id="first">First</p>');
    expect((await shown()).endsWith(text + teamsJoinText)).toBe(true);
    expect(await body.read()).toMatch(/^<p id="x_first">First<\/p>/);
  });

  it('replaces everything, and can then be read at once', async () => {
    const { body, shown } = await open(text);
    await body.replace(`<p>Another</p>${text}`);
    expect(await body.read()).toBe(`<p>Another</p>${text}`);
    expect(await shown()).toBe(`<p>Another</p>${text}`);
  });

  it('loses the online meeting and pictures when its own HTML is written back', async () => {
    const { body, shown } = await open(`${text}<img src="data:,">${teamsJoinText}`);
    await body.replace(await body.read());
    expect(await shown()).toContain(text);
    expect(await shown()).not.toMatch(/teams|<img/);
  });

  it('reports no attachments where there are none', async () => {
    expect(await (await open(text)).body.hasAttachments()).toBe(false);
  });

  it('has an agenda inserted, then updated, then left alone', async () => {
    const { body, shown } = await open(text);
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(await insertAgenda(body, newerAgenda)).toBe('updated');
    expect(await insertAgenda(body, newerAgenda)).toBe('current');
    const now = await shown();
    expect([count(now, 'OneOnOneAgendaStart'), count(now, '1:1 of Ann'), count(now, 'A new point')]).toEqual([1, 1, 1]);
    expect(now.endsWith(text)).toBe(true);
  });

  it('keeps every character of its online meeting, whatever is inserted', async () => {
    const { body, shown } = await open(text + teamsJoinText);
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    const once = await shown();
    expect(await insertAgenda(body, newerAgenda)).toBe('outdated');
    expect(await shown()).toBe(once);
    expect(once.endsWith(text + teamsJoinText)).toBe(true);
    expect(hasAgenda(once)).toBe(true);
  });
}
