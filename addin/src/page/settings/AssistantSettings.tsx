import type { JSX } from 'preact';
import { readAssistantCalls } from '../../api/assistants';
import type { AssistantCall, Me } from '../../api/types';
import * as messages from '../../catalogue/assistants';
import { usePane } from '../../taskpane/context';
import { Collapsible } from '../../taskpane/controls/Collapsible';
import { Fetched } from '../../taskpane/controls/Fetched';
import { FailureNotice } from '../../taskpane/controls/Notice';
import { Toggle } from '../../taskpane/controls/Toggle';
import { useFetch } from '../../taskpane/controls/useFetch';
import { useSettingsChange } from '../../taskpane/settings/MySettings';

interface Props {
  readonly me: Me;
  /** Where assistants reach the server. */
  readonly address: string;
}

/** What assistants may do for a person, what others' assistants may read, and what was done in the person's name. */
export function AssistantSettings({ me, address }: Props): JSX.Element {
  const { failure, change } = useSettingsChange(me);
  const { usesAssistants, sharesWordsWithAssistants } = me.settings;
  return (
    <>
      <section class="card">
        <h2>{messages.heading}</h2>
        <Toggle
          label={messages.uses}
          text={messages.usesText}
          isOn={usesAssistants}
          onSwitch={(isOn) => { change({ usesAssistants: isOn }); }}
        />
        {usesAssistants && <p>{messages.address({ address })}</p>}
        <Toggle
          label={messages.shares}
          text={messages.sharesText}
          isOn={sharesWordsWithAssistants}
          onSwitch={(isOn) => { change({ sharesWordsWithAssistants: isOn }); }}
        />
        {failure !== null && <FailureNotice failure={failure} />}
      </section>
      <Collapsible title={messages.listHeading}>{() => <CallList />}</Collapsible>
    </>
  );
}

function CallList(): JSX.Element {
  const [calls, reload] = useFetch(readAssistantCalls);
  const { dates } = usePane();
  return (
    <>
      <p class="secondary">{messages.listText}</p>
      <Fetched loaded={calls} onRetry={reload}>
        {(known) => known.length === 0
          ? <p>{messages.none}</p>
          : (
            <ul>
              {known.map((call, index) => <li key={index}>{messages.entry({ when: dates.moment(call.at), deed: deedOf(call) })}</li>)}
            </ul>
          )}
      </Fetched>
    </>
  );
}

function deedOf({ deed, with: other }: AssistantCall): string {
  const name = other == null ? messages.somebody : messages.named({ name: other.name });
  switch (deed) {
    case 'listedOneOnOnes': return messages.deeds.listedOneOnOnes;
    case 'readAgenda': return messages.deeds.readAgenda({ name });
    case 'listedActions': return messages.deeds.listedActions;
    case 'readMentions': return messages.deeds.readMentions;
    case 'foundTimes': return messages.deeds.foundTimes({ name });
    case 'addedPoint': return messages.deeds.addedPoint({ name });
    case 'completedAction': return messages.deeds.completedAction({ name });
    case 'proposedTime': return messages.deeds.proposedTime({ name });
  }
}
