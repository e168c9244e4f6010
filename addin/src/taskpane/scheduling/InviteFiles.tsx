import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { downloadInvite } from '../../api/people';
import type { ApiFailure } from '../../api/result';
import type { Times } from '../../api/types';
import * as messages from '../../catalogue/times';
import { machineTimeZone } from '../../host/machineTimeZone';
import { usePane } from '../context';
import { Button } from '../controls/Button';
import { download } from '../controls/download';
import { FailureNotice } from '../controls/Notice';

interface Props {
  readonly pairId: string;
  readonly time: Times['times'][number];
  /** How often the two meet; null if nobody knows. */
  readonly everyDays: number | null;
}

/** A calendar file of a single 1:1, and one of a series. */
export function InviteFiles({ pairId, time, everyDays }: Props): JSX.Element {
  const { session, dates } = usePane();
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const moment = dates.moment(time.start);
  const save = async (repeats: boolean): Promise<void> => {
    const api = session.backend?.api;
    const minutes = (Date.parse(time.end) - Date.parse(time.start)) / 60_000;
    const series = repeats && everyDays !== null ? { everyDays, zone: machineTimeZone() } : {};
    const file = api === undefined ? null : await downloadInvite(api, pairId, { start: time.start, minutes, ...series });
    setFailure(file?.ok === false ? file.failure : null);
    if (file?.ok === true) {
      download('one-on-one.ics', file.value, 'text/calendar');
    }
  };

  return (
    <>
      <div class="row">
        <Button look="subtle" label={messages.fileOf({ moment })} onClick={() => { void save(false); }}>{messages.file}</Button>
        {everyDays !== null && (
          <Button
            look="subtle"
            label={messages.seriesOf({ moment, weeks: everyDays / 7 })}
            onClick={() => { void save(true); }}
          >
            {messages.series({ weeks: everyDays / 7 })}
          </Button>
        )}
      </div>
      {failure !== null && <FailureNotice title={messages.fileFailed} failure={failure} />}
    </>
  );
}
