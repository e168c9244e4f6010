#!/usr/bin/env bash
# papaparse 5.7.1: a list of people and their managers with semicolons has two columns from ten lines on, and one column below that.
#
# Guess: which delimiter a file has is seen from its first lines, and two columns that are the same in each line are as clear as three; a
#   line break at the end of the last line, which each program writes, does not count.
# Behaviour: the break at the end makes one more line with one column, and the columns must be 1.99 a line on average. With three columns
#   that is always so. With two it never is, unless the end of the file lies beyond the ten lines that are looked at: the export of a small
#   team is read as one column, and that of a large one is right. Nothing is thrown; the only sign is one of `errors`, which is there for
#   each list of one column, too. Without the last break, or with skipEmptyLines, two lines are enough.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat >finding.mjs <<'JS'
import Papa from 'papaparse';

const list = (lines, columns, end) => Array.from({ length: lines }, (_, line) =>
  ['person', 'manager', 'site'].slice(0, columns).map((name) => (line === 0 ? name : `${name}${line}`)).join(';')).join('\n') + end;
for (const [name, columns, end, options] of [
  ['two columns', 2, '\n', {}],
  ['two columns, no break at the end', 2, '', {}],
  ['two columns, skipEmptyLines', 2, '\n', { skipEmptyLines: true }],
  ['three columns', 3, '\n', {}],
]) {
  const found = [2, 9, 10, 500].map((lines) => {
    const { data, errors } = Papa.parse(list(lines, columns, end), options);
    return `${lines} lines ${data[0].length}${errors.length ? ` (${errors[0].code})` : ''}`;
  });
  console.log(`${name}: ${found.join(', ')}`);
}
JS

seen=$(node finding.mjs)
expected='two columns: 2 lines 1 (UndetectableDelimiter), 9 lines 1 (UndetectableDelimiter), 10 lines 2, 500 lines 2
two columns, no break at the end: 2 lines 2, 9 lines 2, 10 lines 2, 500 lines 2
two columns, skipEmptyLines: 2 lines 2, 9 lines 2, 10 lines 2, 500 lines 2
three columns: 2 lines 3, 9 lines 3, 10 lines 3, 500 lines 3'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
