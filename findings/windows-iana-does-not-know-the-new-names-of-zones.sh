#!/usr/bin/env bash
# windows-iana 5.1.0: some current names of zones have no Windows zone, while others do, and one zone is an hour off.
#
# Guess: either every name of a zone is known, as Europe/Kiev, America/Nuuk and Asia/Kolkata are, or an unknown one throws.
# Behaviour: Europe/Kyiv (2022), America/Ciudad_Juarez (2022), America/Coyhaique (2025) and Pacific/Kanton (2021) return an empty list, and
#   so does "Mid-Atlantic Standard Time", which Windows still has. Asia/Qostanay is still put into Central Asia Standard Time (UTC+6);
#   Kazakhstan has kept UTC+5 since 1 March 2024.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund windows-iana@5.1.0
cat >finding.mjs <<'JS'
import { findIana, findWindows } from 'windows-iana';

for (const zone of ['Europe/Kiev', 'Europe/Kyiv', 'America/Nuuk', 'America/Ciudad_Juarez', 'America/Coyhaique', 'Pacific/Kanton', 'Asia/Qostanay']) {
  const now = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date('2026-11-01T12:00Z'));
  console.log(`${zone}: [${findWindows(zone).join(', ')}], ${now.find((part) => part.type === 'timeZoneName').value}`);
}
console.log(`Mid-Atlantic Standard Time: [${findIana('Mid-Atlantic Standard Time').join(', ')}]`);
JS

seen=$(node finding.mjs)
expected='Europe/Kiev: [FLE Standard Time], GMT+02:00
Europe/Kyiv: [], GMT+02:00
America/Nuuk: [Greenland Standard Time], GMT-02:00
America/Ciudad_Juarez: [], GMT-07:00
America/Coyhaique: [], GMT-03:00
Pacific/Kanton: [], GMT+13:00
Asia/Qostanay: [Central Asia Standard Time], GMT+05:00
Mid-Atlantic Standard Time: []'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
