#!/usr/bin/env bash
# i18next-conv 16.0.0 loses half of the six Welsh plural forms and tells Arabic readers of one visit as of several.
#
# It writes i18next's texts as gettext for translators, and back. i18next names the forms of a number as the Unicode data do:
# zero, one, two, few, many, other. gettext numbers them by a rule of its own, which knows four in Welsh. The package takes the
# forms in the order of its own table, not by their names, so after a journey there and back "other" stands where "one" was
# in Arabic, and "one" where "few" was; in Welsh zero, few and many are gone, and other is many. English and Polish pass a
# test. No message tells of it. A patient with one appointment reads of several. Give translators the JSON itself.
#
# Seen on 2026-11-28. Expected: https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html (the six forms);
# https://github.com/i18next/i18next-gettext-converter promises files for i18next from 21 (`compatibilityJSON: "v4"`). Its
# issue 49, on forms in the wrong places, is closed; none on Welsh or Arabic was found.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund i18next-conv@16.0.0
cat > try.mjs <<'JS'
import { gettextToI18next, i18nextToPo } from "i18next-conv";
const options = { compatibilityJSON: "v4" };
const forms = {
  en: ["one", "other"],
  pl: ["one", "few", "many"],
  ga: ["one", "two", "few", "many", "other"],
  cy: ["zero", "one", "two", "few", "many", "other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
};
for (const [language, names] of Object.entries(forms)) {
  const texts = Object.fromEntries(names.map((name) => [`visit_${name}`, name]));
  const po = await i18nextToPo(language, JSON.stringify(texts), options);
  const back = JSON.parse(await gettextToI18next(language, po, options));
  console.log(language, names.map((name) => `${name}: ${back[`visit_${name}`] ?? "lost"}`).join(", "));
}
JS
cat > expected <<'OUT'
en one: one, other: other
pl one: one, few: few, many: many
ga one: one, two: other, few: two, many: many, other: lost
cy zero: lost, one: one, two: two, few: lost, many: other, other: lost
ar zero: zero, one: other, two: few, few: one, many: many, other: lost
OUT
node try.mjs | tee seen; diff expected seen
