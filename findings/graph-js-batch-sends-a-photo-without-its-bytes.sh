#!/usr/bin/env bash
# @microsoft/microsoft-graph-client 3.0.7: in Node a batch that puts a photo or a text sends no body, and a photo that a batch returns is
# base64 text which calls itself image/jpeg.
#
# Guess: what is not JSON is put into a batch as base64, as Graph asks for, and comes out of the answer as bytes; a body that cannot be
#   put in is an error.
# Behaviour: the package reads such a body by FileReader, which only browsers have, and drops the error with the body: an upload of a file
#   would leave it empty. JSON goes through, and so does a text that happens to be JSON: the text "42" becomes a number. In the other
#   direction the Response is made of the base64 text as it stands, so that arrayBuffer() and blob() give text, also in browsers. An answer
#   with its header in small letters, which mean the same in HTTP, reads "[object Object]", and json() fails.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @microsoft/microsoft-graph-client@3.0.7
cat >finding.mjs <<'JS'
import graph from '@microsoft/microsoft-graph-client';

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
console.log('Sent');
for (const [type, body] of [
  ['application/json', '{"subject":"1:1"}'], ['image/jpeg', jpeg], ['text/plain', 'Notes'], ['text/plain', '42'],
]) {
  const request = new Request('https://page.example/me/things', { method: 'PUT', headers: { 'Content-Type': type }, body });
  const { requests } = await new graph.BatchRequestContent([{ id: '1', request }]).getContent();
  console.log(`  ${type}, ${body}: ${JSON.stringify(requests[0].body) ?? 'no body'}`);
}

console.log('Received');
const base64 = Buffer.from(jpeg).toString('base64');
for (const [header, type, body] of [
  ['Content-Type', 'application/json', { value: [] }], ['content-type', 'application/json', { value: [] }],
  ['Content-Type', 'image/jpeg', base64],
]) {
  const answer = { responses: [{ id: '1', status: 200, headers: { [header]: type }, body }] };
  const response = new graph.BatchResponseContent(answer).getResponseById('1');
  console.log(`  ${header}: ${type}, ${JSON.stringify(body)}: ${Buffer.from(await response.arrayBuffer())}`);
}
JS

seen=$(node finding.mjs)
expected='Sent
  application/json, {"subject":"1:1"}: {"subject":"1:1"}
  image/jpeg, 255,216,255,224: no body
  text/plain, Notes: no body
  text/plain, 42: 42
Received
  Content-Type: application/json, {"value":[]}: {"value":[]}
  content-type: application/json, {"value":[]}: [object Object]
  Content-Type: image/jpeg, "/9j/4A==": /9j/4A=='
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
