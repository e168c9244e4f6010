import { writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { notShown } from './pseudo/notShown';
import { readOwnOneOnOnes } from './pseudo/ownOneOnOnes';
import { readPage } from './pseudo/page';
import { readProblems } from './pseudo/problems';
import { readScheduling } from './pseudo/scheduling';
import { readSignIn } from './pseudo/signIn';
import { readStates } from './pseudo/states';
import { readTabs } from './pseudo/tabs';
import { addIn, browser, startWalk } from './pseudo/walk';

/** The messages of the pane and of the page that the walk has not shown, one a line, for whoever extends it. */
const notShownFile = new URL('../../../artifacts/en-XA-not-shown.txt', import.meta.url);

beforeAll(startWalk);
afterEach(() => { addIn.startAnew(); });
afterAll(async () => {
  await writeFile(notShownFile, `${addIn.neverShown().join('\n')}\n`);
  await browser.close();
});

describe('In a language of longer words, every text comes from the catalogue, and nothing is cut off or covered,', () => {
  readTabs();
  readStates();
  readOwnOneOnOnes();
  readScheduling();
  readProblems();
  readPage();
  readSignIn();

  it('and every message has been shown, but for those that are named with a reason', () => {
    const named = Object.values(notShown).flat();
    expect(addIn.neverShown().filter((id) => !named.includes(id))).toEqual([]);
    expect(named.filter((id, place) => !addIn.knows(id) || named.indexOf(id) !== place)).toEqual([]);
  });
});
