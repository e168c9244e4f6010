#!/usr/bin/env bash
# @microsoft/msgraph-sdk 1.0.0-preview.90, Kiota 1.0.0-preview.109: a property that the service answers with null is an empty object, so
# that every meeting looks like an online meeting of a series.
#
# Guess: null is null or undefined in the model, as with @microsoft/microsoft-graph-client before it, and as texts, numbers and lists are
#   in this package too.
# Behaviour: of an ordinary single meeting, recurrence and onlineMeeting are null in the answer. Both become {}, which counts as true in a
#   condition. A meeting that was read, changed and patched is sent with "recurrence":{} and "onlineMeeting":{}, which the service has never
#   said.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
kiota=1.0.0-preview.109
npm install --silent --no-audit --no-fund @microsoft/msgraph-sdk@1.0.0-preview.90 @microsoft/msgraph-sdk-users@1.0.0-preview.90 \
  @microsoft/kiota-abstractions@$kiota @microsoft/kiota-http-fetchlibrary@$kiota @microsoft/kiota-serialization-json@$kiota \
  @microsoft/microsoft-graph-client@3.0.7
cat >finding.mjs <<'JS'
import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions';
import { HttpClient } from '@microsoft/kiota-http-fetchlibrary';
import { Client } from '@microsoft/microsoft-graph-client';
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-users';

const single = {
  subject: 'Anna and Ben', isOnlineMeeting: false, onlineMeeting: null, recurrence: null,
};
let sent;
const answer = async (url, { body }) => {
  sent = body && new TextDecoder().decode(body);
  return new Response(JSON.stringify(single), { headers: { 'content-type': 'application/json' } });
};

const before = Client.initWithMiddleware({
  middleware: { execute: async (context) => context.response = await answer(context.request, {}) },
});
console.log(`service:                ${JSON.stringify(single)}`);
console.log(`microsoft-graph-client: ${JSON.stringify(await before.api('/users/anna/events/1').get())}`);

const adapter = new GraphRequestAdapter(new AnonymousAuthenticationProvider(), undefined, undefined, new HttpClient(answer));
const meeting = createGraphServiceClient(adapter).users.byUserId('anna').events.byEventId('1');
const read = await meeting.get();
console.log(`msgraph-sdk:            ${JSON.stringify(read)}`);
console.log(`  recurs: ${Boolean(read.recurrence)}, online: ${Boolean(read.onlineMeeting)}`);
await meeting.patch({ ...read, subject: 'Ben and Anna' });
console.log(`  sent back: ${sent}`);
JS

seen=$(node finding.mjs)
expected='service:                {"subject":"Anna and Ben","isOnlineMeeting":false,"onlineMeeting":null,"recurrence":null}
microsoft-graph-client: {"subject":"Anna and Ben","isOnlineMeeting":false,"onlineMeeting":null,"recurrence":null}
msgraph-sdk:            {"subject":"Anna and Ben","isOnlineMeeting":false,"onlineMeeting":{},"recurrence":{}}
  recurs: true, online: true
  sent back: {"isOnlineMeeting":false,"onlineMeeting":{},"recurrence":{},"subject":"Ben and Anna"}'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
