#!/usr/bin/env bash
# go-vcard of 2026-06-18 makes one category, one nickname and one name of several, when a card is read and written again.
#
# CATEGORIES, NICKNAME and the parts of N hold lists, parted by commas (RFC 6350, 3.3 and 6.2.2); a comma that belongs to
# a word is written \, and so ends no item. The package reads a field as one text and escapes its commas when it writes,
# so "Breast,Bowel" is one category with a comma in its name. `Categories` of the package itself parts them again, so a
# program that uses nothing else sees no harm; other readers, here ical.js, find no clinic for breast cancer. It goes
# wrong the other way, too: of a ward's name, Ward\; 3, the backslash is doubled, and the semicolon then ends the name. Do
# not let cards through it that you have to give on.
#
# Seen on 2026-11-29. Expected: https://www.rfc-editor.org/rfc/rfc6350#section-3.4. No issue of
# https://github.com/emersion/go-vcard was found on it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund ical.js@2.2.1
go mod init try 2>go.log
go get github.com/emersion/go-vcard@v0.0.0-20260618161152-d854b7e0e2d3 2>go.log || { cat go.log; exit 1; }
cat > try.go <<'GO'
package main

import (
	"os"

	"github.com/emersion/go-vcard"
)

func main() {
	card, err := vcard.NewDecoder(os.Stdin).Decode()
	if err != nil {
		panic(err)
	}
	if err := vcard.NewEncoder(os.Stdout).Encode(card); err != nil {
		panic(err)
	}
}
GO
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
for (const file of ["before.vcf", "after.vcf"]) {
  const card = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
  for (const name of ["categories", "nickname", "n", "org"])
    console.log(file, name, JSON.stringify(card.getFirstProperty(name).getValues()));
}
JS
printf '%s\r\n' BEGIN:VCARD VERSION:4.0 "FN:Ann Lee" "N:Lee;Ann;Mair,Rose;;" NICKNAME:Nan,Annie CATEGORIES:Breast,Bowel 'ORG:Trust;Ward\; 3' \
  END:VCARD > before.vcf
go run try.go < before.vcf > after.vcf
cat > expected <<'OUT'
before.vcf categories ["Breast","Bowel"]
before.vcf nickname ["Nan","Annie"]
before.vcf n [["Lee","Ann",["Mair","Rose"],"",""]]
before.vcf org [["Trust","Ward; 3"]]
after.vcf categories ["Breast,Bowel"]
after.vcf nickname ["Nan,Annie"]
after.vcf n [["Lee","Ann","Mair,Rose","",""]]
after.vcf org [["Trust","Ward\\; 3"]]
OUT
node try.mjs | tee seen; diff expected seen
