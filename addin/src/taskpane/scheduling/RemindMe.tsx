import type { JSX } from 'preact';
import * as messages from '../../catalogue/times';
import { toInstant } from '../../domain/meetings/meeting';
import { nextMorning } from '../../domain/scheduling/nextMorning';
import { usePane } from '../context';
import { OpenForm, type Partner } from './OpenInvite';

const quarterOfAnHour = 15 * 60_000;

/** "Later": an entry in the person's own calendar on the next working morning, with the calendar's own reminder. */
export function RemindMe({ partner }: { readonly partner: Partner }): JSX.Element {
  const { session, dates, now } = usePane();
  const { clock } = session.host;
  const morning = nextMorning(clock.toLocal(toInstant(now())));
  const meeting = {
    subject: messages.findWith({ name: partner.person.name }),
    attendees: [],
    start: clock.toInstant(morning),
    end: clock.toInstant(new Date(morning.getTime() + quarterOfAnHour)),
  };
  const when = messages.laterWhen({ moment: dates.moment(meeting.start) });
  return (
    <div class="row">
      <OpenForm meeting={meeting} label={messages.later} title={when}>{messages.later}</OpenForm>
      <span class="secondary">{when}</span>
    </div>
  );
}
