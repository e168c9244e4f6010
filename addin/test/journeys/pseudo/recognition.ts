import { it } from 'vitest';
import type { RecognitionResponse } from '../../../src/api/types';
import { notOneOnOnes, verdicts } from './notOneOnOnes';
import { server, walk } from './walk';

/** What the pane says of a meeting that is no 1:1, or no 1:1 of one's own. */
export function readRecognition(): void {
  it('next to a meeting that is no 1:1', async () => {
    const outlook = await walk.openPane('compose');
    for (const [remedy, change] of notOneOnOnes) {
      await walk.change(outlook, { meeting: { ...walk.meeting, ...change(walk.meeting) } });
      await walk.said(outlook, `recognition.remedies.${remedy}`);
      await walk.read(outlook, `no 1:1, ${remedy}`);
    }

    for (const [name, verdict] of verdicts) {
      server.change(/POST .*recognise$/, (answer: RecognitionResponse) => ({ ...answer, ...verdict }));
      await walk.change(outlook, { meeting: walk.meeting });
      await walk.read(outlook, `no 1:1, ${name}`);
    }

    server.change(/POST .*recognise$/, (answer: RecognitionResponse) => ({
      ...answer, with: { ...answer.with, relationship: 'external' },
    }));
    await walk.change(outlook);
    await walk.read(outlook, 'a 1:1 with somebody external');
    await walk.close(outlook);
  });
}
