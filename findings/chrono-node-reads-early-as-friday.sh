#!/usr/bin/env bash
# chrono-node 2.10.3: in German "früh" is a Friday, in French, Spanish and Japanese the day after tomorrow is another day, and "11-1pm"
# takes 14 hours.
#
# Guess: each language of the package knows the words for tomorrow, the day after and the parts of a day; what it does not know gives no
#   result or one without an hour, so that a form can ask for it. A time from 11 to 1 in the afternoon begins at 11 in the morning.
# Behaviour: a word ends at the first letter that is not one of a to z, so "früh" is "fr", short for Freitag: on a Wednesday, "um 9 Uhr
#   früh" is Friday at 9:00. In "après-demain" and "pasado mañana" only the second word is found, which is tomorrow; after "mañana a las 3"
#   the afternoon is a result of its own, so that the meeting is at 3:00 in the night. In Japanese the day after tomorrow is unknown, and
#   with an hour it is today; the Monday after next is the next one. In English the "pm" of an end is given to its start without looking
#   whether it fits: lunch from 11 begins at 23:00. All of these say that their hour is certain.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >finding.mjs <<'JS'
import * as chrono from 'chrono-node';

const wednesday = new Date('2026-03-04T08:00:00Z');
const say = (part) => {
  const time = part.date().toLocaleString('en-GB', { weekday: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
  return part.isCertain('hour') ? time : time.split(',')[0];
};
for (const [language, ...texts] of [
  ['en', 'the day after tomorrow at 3pm', 'Wednesday 11am-1pm', 'Wednesday 11-1pm'],
  ['de', 'übermorgen um 15 Uhr', 'um 9 Uhr', 'um 9 Uhr früh', 'morgen früh'],
  ['fr', 'demain à 15h', 'après-demain à 15h'],
  ['es', 'mañana a las 3 de la tarde', 'pasado mañana a las 15:00', 'pasado mañana a las 3 de la tarde'],
  ['ja', '明日の午後3時', '明後日', '明後日の午後3時', '来週の月曜日', '再来週の月曜日'],
]) {
  console.log(language);
  for (const text of texts) {
    const found = chrono[language].parse(text, wednesday, { forwardDate: true });
    console.log(`  ${text}: ${found.map(({ start, end }) => [start, end].filter(Boolean).map(say).join(' to ')).join('; ') || 'nothing'}`);
  }
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='en
  the day after tomorrow at 3pm: Fri 6, 15:00
  Wednesday 11am-1pm: Wed 4, 11:00 to Wed 4, 13:00
  Wednesday 11-1pm: Wed 4, 23:00 to Thu 5, 13:00
de
  übermorgen um 15 Uhr: Fri 6, 15:00
  um 9 Uhr: Wed 4, 09:00
  um 9 Uhr früh: Fri 6, 09:00
  morgen früh: Thu 5; Fri 6
fr
  demain à 15h: Thu 5, 15:00
  après-demain à 15h: Thu 5, 15:00
es
  mañana a las 3 de la tarde: Thu 5, 03:00; Wed 4
  pasado mañana a las 15:00: Thu 5, 15:00
  pasado mañana a las 3 de la tarde: Thu 5, 03:00; Wed 4
ja
  明日の午後3時: Thu 5, 15:00
  明後日: nothing
  明後日の午後3時: Wed 4, 15:00
  来週の月曜日: Mon 9
  再来週の月曜日: Mon 9'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
