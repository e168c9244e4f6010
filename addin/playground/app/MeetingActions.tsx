import * as say from '../../src/catalogue/playgroundMeeting';
import { isMine } from './drafts';
import { mailStore } from './mailStore';
import { hashOf } from './route';
import type { CalendarMeeting, Viewer } from './server';

interface Props {
  readonly viewer: Viewer;
  readonly meeting: CalendarMeeting;
  /** Where to go afterwards. */
  readonly week: string;
}

const answers = { accepted: say.accept, tentative: say.tentative, declined: say.decline } as const;

/** What can be done with a meeting that is only read: its organiser edits or cancels it, everybody else answers. */
export function MeetingActions({ viewer, meeting, week }: Props) {
  if (meeting.isCancelled || meeting.organizer === null) {
    return null;
  }

  if (!isMine(meeting, viewer)) {
    const { address } = viewer.person;
    const mine = mailStore.answerOf(meeting.id, address) ?? meeting.attendees.find((one) => one.address === address)?.response;
    const answer = (response: keyof typeof answers): void => {
      mailStore.saveAnswer(meeting, address, response);
      location.hash = week;
    };
    return (
      <>
        {(['accepted', 'tentative', 'declined'] as const).map((response) => (
          <button key={response} type="button" aria-pressed={mine === response} onClick={() => { answer(response); }}>
            {answers[response]}
          </button>
        ))}
      </>
    );
  }

  const cancel = (): void => {
    mailStore.save({ ...meeting, isCancelled: true });
    location.hash = week;
  };
  return (
    <>
      <a class="primary" href={hashOf({ page: 'meeting', id: meeting.id, view: 'compose' })}>{say.edit}</a>
      <button type="button" onClick={cancel}>{say.cancelMeeting}</button>
    </>
  );
}
