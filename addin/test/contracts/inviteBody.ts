import { expect, it } from 'vitest';
import { hasAgenda } from '../../src/domain/invites/agendaSection';
import { insertAgenda } from '../../src/domain/invites/insertAgenda';
import type { InviteBody } from '../../src/domain/invites/replaceSection';
import { teamsJoinText } from '../../src/host/invites/fakeBody';

export interface OpenBody {
  readonly body: InviteBody;
  /** As the person sees it who writes the invite, as HTML. */
  readonly seen: () => Promise<string>;
}

const agenda = '<h2>1:1 of Ann and Bo</h2>';
const later = '<h2>1:1 of Ann and Bo</h2><ul><li>A new point</li></ul>';
const text = '<p>See you <b>there</b></p><p>The <a href="https://contoso.com/plan">plan</a></p>';

/**
 * What every body of an invite holds to, whichever Outlook is behind it.
 *
 * @param open - opens an invite in which somebody has written this.
 */
export function itHoldsTheContractOfAnInviteBody(open: (html: string) => Promise<OpenBody>): void {
  const count = (html: string, what: string): number => html.split(what).length - 1;

  it('tells what stands there, without what only Outlook knows', async () => {
    const { body } = await open(`<p class="mine" data-mine="1">Mine</p>${text}`);
    const told = await body.read();
    expect(told).toContain(text);
    expect(told).not.toContain('class="mine"');
  });

  it('takes something before the text, which stays to the letter, and tells it at once', async () => {
    const { body, seen } = await open(text + teamsJoinText);
    await body.prepend('<p id="first">First</p>');
    expect((await seen()).endsWith(text + teamsJoinText)).toBe(true);
    expect(await body.read()).toMatch(/^<p id="x_first">First<\/p>/);
  });

  it('takes another in its place, and tells that at once', async () => {
    const { body, seen } = await open(text);
    await body.replace(`<p>Another</p>${text}`);
    expect(await body.read()).toBe(`<p>Another</p>${text}`);
    expect(await seen()).toBe(`<p>Another</p>${text}`);
  });

  it('loses the online meeting and pictures when it is replaced by what it told itself', async () => {
    const { body, seen } = await open(`${text}<img src="data:,">${teamsJoinText}`);
    await body.replace(await body.read());
    expect(await seen()).toContain(text);
    expect(await seen()).not.toMatch(/teams|<img/);
  });

  it('knows of no attachment where there is none', async () => {
    expect(await (await open(text)).body.hasAttachments()).toBe(false);
  });

  it('has an agenda put in, updated, and then let be', async () => {
    const { body, seen } = await open(text);
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(await insertAgenda(body, later)).toBe('updated');
    expect(await insertAgenda(body, later)).toBe('current');
    const now = await seen();
    expect([count(now, 'OneOnOneAgendaStart'), count(now, '1:1 of Ann'), count(now, 'A new point')]).toEqual([1, 1, 1]);
    expect(now.endsWith(text)).toBe(true);
  });

  it('keeps its online meeting to the letter, whatever is asked for', async () => {
    const { body, seen } = await open(text + teamsJoinText);
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    const once = await seen();
    expect(await insertAgenda(body, later)).toBe('outdated');
    expect(await seen()).toBe(once);
    expect(once.endsWith(text + teamsJoinText)).toBe(true);
    expect(hasAgenda(once)).toBe(true);
  });
}
