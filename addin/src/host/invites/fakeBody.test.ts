import { describe } from 'vitest';
import { itFulfilsTheContractOfAnInviteBody } from '../../../test/contracts/inviteBody';
import { FakeBody } from './fakeBody';

// office.js in the playground fulfils the same contract: test/journeys/compose.journey.ts.
describe('The fake body of an invite', () => {
  itFulfilsTheContractOfAnInviteBody((html) => {
    const body = new FakeBody();
    body.html = html;
    return Promise.resolve({ body, shown: () => Promise.resolve(body.html) });
  });
});
