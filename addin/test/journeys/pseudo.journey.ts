import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCoach } from './pseudo/coach';
import { readInvites } from './pseudo/invites';
import { readOwnOneOnOnes } from './pseudo/ownOneOnOnes';
import { readPage } from './pseudo/page';
import { readProblems } from './pseudo/problems';
import { readRecognition } from './pseudo/recognition';
import { readScheduling } from './pseudo/scheduling';
import { readSignIn } from './pseudo/signIn';
import { readStarting } from './pseudo/starting';
import { readStates } from './pseudo/states';
import { readTabs } from './pseudo/tabs';
import { readWriting } from './pseudo/writing';
import { addIn, browser, startWalk } from './pseudo/walk';

beforeAll(startWalk);
afterEach(() => { addIn.startAnew(); });
afterAll(async () => {
  addIn.site.close();
  await browser.close();
});

describe('In a language of longer words, every text comes from the catalogue, and nothing is cut off or covered,', () => {
  readTabs();
  readCoach();
  readStates();
  readOwnOneOnOnes();
  readScheduling();
  readProblems();
  readStarting();
  readRecognition();
  readInvites();
  readWriting();
  readPage();
  readSignIn();

  it('and every message has been shown', () => {
    expect(addIn.neverShown()).toEqual([]);
  });
});
