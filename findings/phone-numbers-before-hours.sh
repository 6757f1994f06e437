#!/usr/bin/env bash
# libphonenumber-js 1.13.16 finds no phone number beside opening hours, or makes an extension of them.
#
# Of "0345 222 3731 9am to 5pm" `findPhoneNumbersInText` takes the 9 for a further digit and gives back nothing; after a
# comma too, and after "Ward 3". "0345 222 3731, 24 hours a day" it finds, with extension 24: the link rings, waits and dials
# 24. It is Google's way, copied on purpose (issue 268, on two numbers in a row). Where numbers become links by it, the line
# that a patient needs most has no link, or one that asks a switchboard for extension 7. Write "from" or a full stop before
# the hours.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat > try.mjs <<'JS'
import { findPhoneNumbersInText } from "libphonenumber-js/max";
const hours = ["from 9am to 5pm", "9am to 5pm", "24 hours a day"].map((words) => `Ring 0345 222 3731 ${words}`);
for (const text of [...hours, "Ring 0345 222 3731, 24 hours a day", "Ring 0345 222 3731, 7 days a week", "Ward 3 0345 222 3731"])
  console.log(text, findPhoneNumbersInText(text, "GB").map(({ number }) => number.getURI()));
JS
cat > expected <<'OUT'
Ring 0345 222 3731 from 9am to 5pm [ 'tel:+443452223731' ]
Ring 0345 222 3731 9am to 5pm []
Ring 0345 222 3731 24 hours a day []
Ring 0345 222 3731, 24 hours a day [ 'tel:+443452223731;ext=24' ]
Ring 0345 222 3731, 7 days a week [ 'tel:+443452223731;ext=7' ]
Ward 3 0345 222 3731 []
OUT
node try.mjs | tee seen; diff expected seen
