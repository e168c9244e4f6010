#!/usr/bin/env bash
# postal-mime 4.0.0: in a reply that is written as format=flowed, the answer can become part of the quoted line above it.
#
# Guess: a line that ends with a blank goes on in the next line if both are quoted to the same depth; otherwise the depth wins over the
#   blank (RFC 3676, 4.5). The quote mark of a line that is joined goes away.
# Behaviour: postal-mime joins by the blank alone. What the other person wrote is followed by the answer in one line that looks quoted; a
#   quoted line that goes on has a quote mark in its middle; a quoted signature is joined to its separator. mailparser is right in all.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2
cat >finding.mjs <<'JS'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

for (const body of ['> Can we move our 1:1? \r\nNo.', '> Can we move \r\n> our 1:1?\r\nNo.', '> See you\r\n> -- \r\n> Bo\r\nFine.']) {
  const mail = `From: ann@example.com\r\nContent-Type: text/plain; format=flowed\r\n\r\n${body}\r\n`;
  console.log(JSON.stringify(body));
  console.log(`  postal-mime: ${JSON.stringify((await new PostalMime().parse(mail)).text.trim())}`);
  console.log(`  mailparser:  ${JSON.stringify((await simpleParser(mail)).text.trim())}`);
}
JS

seen=$(node finding.mjs)
expected='"> Can we move our 1:1? \r\nNo."
  postal-mime: "> Can we move our 1:1? No."
  mailparser:  "> Can we move our 1:1? \nNo."
"> Can we move \r\n> our 1:1?\r\nNo."
  postal-mime: "> Can we move > our 1:1?\nNo."
  mailparser:  "> Can we move our 1:1?\nNo."
"> See you\r\n> -- \r\n> Bo\r\nFine."
  postal-mime: "> See you\n> -- > Bo\nFine."
  mailparser:  "> See you\n> -- \n> Bo\nFine."'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
