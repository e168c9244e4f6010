import { describe } from 'vitest';
import { itHoldsTheContractOfAnInviteBody } from '../../../test/contracts/inviteBody';
import { FakeBody } from './fakeBody';

// The same contract is held by office.js in the playground's Outlook: test/journeys/compose.journey.ts.
describe('The body of an invite in tests', () => {
  itHoldsTheContractOfAnInviteBody((html) => {
    const body = new FakeBody();
    body.html = html;
    return Promise.resolve({ body, seen: () => Promise.resolve(body.html) });
  });
});
