#!/usr/bin/env bash
# office.js 1.1.110: from the 29th of a month on, some recurring meetings are refused as if they ended before they began.
#
# Guess: recurrence.setAsync depends on the series that it is given and on nothing else.
# Behaviour: the two days are compared after year, month and day of each have been put, one after the other, into a copy of the present day.
#   Where the month is shorter than the present day's number, the month after it is taken: seen from the 31st, February and March are one
#   month, and so are April and May. A series from 10 February to 5 March is accepted on the 28th of any month and refused on the 30th, the
#   31st and, unless February has 29 days, the 29th. It runs here as in Outlook on the web, through recurrence.setAsync of a new
#   appointment; the package's files for Windows, Mac, iPhone and Android have the same isEndAfterStart.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @microsoft/office-js@1.1.110
cat >finding.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const page = createContext({ console, performance, setTimeout });
const run = (text) => runInContext(text, page);
run(`
  var window = this, self = this, name = '', none = () => {};
  var navigator = { userAgent: '' }, location = { href: '', protocol: 'https:', search: '', hash: '' };
  var made = [], head = { appendChild: none }, strings = { src: 'https://invented.example/office_strings.js' };
  var document = {
    URL: '',
    createElement: () => made[made.push({ setAttribute: none }) - 1],
    getElementsByTagName: (tag) => Object.assign([tag === 'head' ? head : strings], { item: () => strings }),
  };
  var Type = { registerNamespace: (path) => path.split('.').reduce((at, part) => at[part] ??= {}, window), registerClass: none };
  var Sys = { StringBuilder: none, Debug: { trace: none }, Serialization: { JavaScriptSerializer: { serialize: none } } };
  Function._validateParams = Function._validateParameter = none;
`);
for (const file of ['outlook-web-16.01.js', 'en-us/office_strings.js', 'en-us/outlook_strings.js']) {
  run(readFileSync(`node_modules/@microsoft/office-js/dist/${file}`, 'utf8'));
}
run(`
  var context = { get_appName: () => OSF.AppName.OutlookWebApp, get_isDialog: () => false };
  var help = { _webAppState: {}, _initializeSettings: none };
  OSF.InitializationHelper.prototype.loadAppSpecificScriptAndCreateOM.call(help, context, none, '');
  var asked, host = { invoke: (method, done, { ApiParams }) => asked = JSON.stringify(ApiParams?.recurrenceData?.seriesTimeJson) };
  OSF._OfficeAppFactory = { getId: none, getClientEndPoint: () => host };
  for (const script of made) script.onload?.();
  context.appOM.initialize({ permissionLevel: 3, itemType: 5 });

  var Real = Date;
  function set(today, from, to) {
    Date = class extends Real { constructor(...time) { time.length ? super(...time) : super(today + 'T12:00:00'); } };
    const seriesTime = new Office.SeriesTime();
    seriesTime.setStartDate(from);
    seriesTime.setEndDate(to);
    seriesTime.setStartTime('T09:00:00.000');
    seriesTime.setDuration(30);
    asked = undefined;
    try {
      context.appOM.item.recurrence.setAsync({ recurrenceType: 'daily', recurrenceProperties: { interval: 1 }, seriesTime });
      return asked ? 'set' : 'neither set nor refused';
    } catch (e) {
      return e.message.split("\\n")[0];
    }
  }
`);
for (const [from, to] of [['2027-02-10', '2027-03-05'], ['2028-02-10', '2028-03-05'], ['2027-04-20', '2027-05-14']]) {
  console.log(`${from} to ${to}`);
  for (const today of ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']) {
    console.log(`  on ${today}: ${run(`set('${today}', '${from}', '${to}')`)}`);
  }
}
JS

seen=$(node finding.mjs)
expected='2027-02-10 to 2027-03-05
  on 2026-12-28: set
  on 2026-12-29: Sys.ArgumentException: The end date occurs before the start date.
  on 2026-12-30: Sys.ArgumentException: The end date occurs before the start date.
  on 2026-12-31: Sys.ArgumentException: The end date occurs before the start date.
2028-02-10 to 2028-03-05
  on 2026-12-28: set
  on 2026-12-29: set
  on 2026-12-30: Sys.ArgumentException: The end date occurs before the start date.
  on 2026-12-31: Sys.ArgumentException: The end date occurs before the start date.
2027-04-20 to 2027-05-14
  on 2026-12-28: set
  on 2026-12-29: set
  on 2026-12-30: set
  on 2026-12-31: Sys.ArgumentException: The end date occurs before the start date.'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
