import { describe, expect, it } from 'vitest';
import { FakeBody } from '../host/fakeHost';
import { insertAgenda } from './insertAgenda';

const agenda = '<h2>1:1 of Ann and Bo</h2>';
const teams = '<p>Join the meeting in Teams</p>';

describe('Inserting the agenda', () => {
  it('puts it before the text that is there, which stays', async () => {
    const body = new FakeBody();
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(body.html.indexOf(agenda)).toBeLessThan(body.html.indexOf(teams));
    expect(body.html.endsWith(teams)).toBe(true);
  });

  it('does nothing the second time, though Outlook has rewritten the id', async () => {
    const body = new FakeBody();
    await insertAgenda(body, agenda);
    const once = body.html;
    expect(once).toContain('id="x_OneOnOneAgenda');
    expect(await insertAgenda(body, agenda)).toBe('current');
    expect(body.html).toBe(once);
  });

  it('doubles nothing when the agenda has changed: it says that an older one stands there', async () => {
    const body = new FakeBody();
    await insertAgenda(body, agenda);
    const once = body.html;
    expect(await insertAgenda(body, `${agenda}<p>A new point</p>`)).toBe('outdated');
    expect(body.html).toBe(once);
  });

  it('tries once more when Outlook has lost it', async () => {
    const body = new FakeBody();
    body.loses = 1;
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(body.prepended).toBe(2);
    expect(body.html.split(agenda)).toHaveLength(2);
  });

  it('says so when it is lost twice, and does not go on trying', async () => {
    const body = new FakeBody();
    body.loses = 5;
    expect(await insertAgenda(body, agenda)).toBe('lost');
    expect(body.prepended).toBe(2);
    expect(body.html).toBe(teams);
  });
});
