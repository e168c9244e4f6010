#!/usr/bin/env bash
# @microsoft/msgraph-sdk 1.0.0-preview.90, Kiota 1.0.0-preview.109: a choice that is taken back by null is sent as the text "null", and
# one that is emptied is not sent at all.
#
# Guess: null is sent as null for each property, as the package's own types allow it for each; an empty list is sent as [].
# Behaviour: for texts, numbers, times and objects it is so. Where the property is one of a set of words, such as showAs or the index of
#   a recurrence, "null" is sent, which is not one of the words. An empty list of texts or of objects is sent; an empty list of such words
#   (the weekdays of a recurrence) is left out, and so is null instead of the list: that part of the meeting cannot be cleared.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
kiota=1.0.0-preview.109
npm install --silent --no-audit --no-fund @microsoft/msgraph-sdk@1.0.0-preview.90 @microsoft/msgraph-sdk-users@1.0.0-preview.90 \
  @microsoft/kiota-abstractions@$kiota @microsoft/kiota-http-fetchlibrary@$kiota @microsoft/kiota-serialization-json@$kiota
cat >finding.mjs <<'JS'
import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions';
import { HttpClient } from '@microsoft/kiota-http-fetchlibrary';
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-users';

const http = new HttpClient(async (url, { body }) => {
  console.log(`  sent ${new TextDecoder().decode(body)}`);
  return new Response('{}', { headers: { 'content-type': 'application/json' } });
});
const adapter = new GraphRequestAdapter(new AnonymousAuthenticationProvider(), undefined, undefined, http);
const meeting = createGraphServiceClient(adapter).users.byUserId('anna').events.byEventId('1');
for (const change of [
  { subject: null, reminderMinutesBeforeStart: null, originalStart: null, recurrence: null, showAs: null, sensitivity: null },
  { categories: [], attendees: [] },
  { recurrence: { pattern: { type: 'absoluteMonthly', interval: 1, dayOfMonth: 2, index: null, daysOfWeek: [] } } },
  { recurrence: { pattern: { type: 'absoluteMonthly', interval: 1, dayOfMonth: 2, index: null, daysOfWeek: null } } },
]) {
  console.log(JSON.stringify(change));
  await meeting.patch(change);
}
JS

seen=$(node finding.mjs)
expected='{"subject":null,"reminderMinutesBeforeStart":null,"originalStart":null,"recurrence":null,"showAs":null,"sensitivity":null}
  sent {"originalStart":null,"recurrence":null,"reminderMinutesBeforeStart":null,"sensitivity":"null","showAs":"null","subject":null}
{"categories":[],"attendees":[]}
  sent {"categories":[],"attendees":[]}
{"recurrence":{"pattern":{"type":"absoluteMonthly","interval":1,"dayOfMonth":2,"index":null,"daysOfWeek":[]}}}
  sent {"recurrence":{"pattern":{"dayOfMonth":2,"index":"null","interval":1,"type":"absoluteMonthly"}}}
{"recurrence":{"pattern":{"type":"absoluteMonthly","interval":1,"dayOfMonth":2,"index":null,"daysOfWeek":null}}}
  sent {"recurrence":{"pattern":{"dayOfMonth":2,"index":"null","interval":1,"type":"absoluteMonthly"}}}'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
