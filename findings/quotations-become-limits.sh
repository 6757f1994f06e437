#!/usr/bin/env bash
# postal-mime 4.0.0 makes "Ring us at > 38" of "Ring us at 38", where an e-mail quotes it, and puts the answer on the
# quotation's line.
#
# E-mail in plain text may say format=flowed: a line that ends with a space goes on in the next one. Quoted lines begin
# with >, which is taken off before they are joined, and lines that are quoted differently often are never joined (RFC
# 3676, 4.5). The package joins all and leaves the mark within, so a mark of quotation reads as "more than", and "> Can I
# stop?" and the answer "No." are one quoted line. mailparser 3.14.2, by the same makers, does that right, and both join
# the line before it to a name (4.3), so that Ann is where ward 3 was. A mail that quotes nothing passes. A nurse who
# reads a patient's mail in such a program reads another limit. Look at the mail's own lines where a number counts.
#
# Seen on 2026-11-29. Expected: https://www.rfc-editor.org/rfc/rfc3676#section-4.5. No issue of
# https://github.com/postalsys/postal-mime was found on it; mailparser's issue 234 is on another encoding of such mails.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2
cat > try.mjs <<'JS'
import mailparser from "mailparser";
import PostalMime from "postal-mime";
const texts = {
  "not quoted": ["Ring us at \r\n38 or more.", "Ring us at 38 or more."],
  "quoted": ["> Ring us at \r\n> 38 or more.", "> Ring us at 38 or more."],
  "answered": ["> Can I stop? \r\nNo.", "> Can I stop? | No."],
  "signed": ["Come to ward 3 \r\n-- \r\nAnn", "Come to ward 3 | -- | Ann"],
};
const onOneLine = (text) => text.trim().split(/ *\n/).join(" | ");
for (const [name, [text, expected]] of Object.entries(texts)) {
  const mail = `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${text}\r\n`;
  const seen = onOneLine((await PostalMime.parse(mail)).text);
  const other = onOneLine((await mailparser.simpleParser(mail)).text);
  console.log(`${name}: expected "${expected}", postal-mime "${seen}", mailparser "${other}"`);
}
JS
cat > expected <<'OUT'
not quoted: expected "Ring us at 38 or more.", postal-mime "Ring us at 38 or more.", mailparser "Ring us at 38 or more."
quoted: expected "> Ring us at 38 or more.", postal-mime "> Ring us at > 38 or more.", mailparser "> Ring us at 38 or more."
answered: expected "> Can I stop? | No.", postal-mime "> Can I stop? No.", mailparser "> Can I stop? | No."
signed: expected "Come to ward 3 | -- | Ann", postal-mime "Come to ward 3 -- Ann", mailparser "Come to ward 3 -- Ann"
OUT
node try.mjs | tee seen; diff expected seen
