#!/usr/bin/env bash
# ical-generator 10.2.0 cuts the name of an organiser at a nickname.
#
# RFC 5545, 3.2: the value of a parameter must not hold a quotation mark, and a backslash means nothing there; RFC 6868
# writes ^' for it. The package writes \", so a reader ends the name at the first mark: of Margaret "Peggy" Jones, whom the
# patient is to see, "Margaret \" is left. Issue 753 asked for it and was closed by this backslash. Curly marks (“Peggy”)
# come through whole.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null; npm install --silent --no-audit --no-fund ical-generator@10.2.0 ical.js@2.2.1
cat > try.mjs <<'JS'
import ICAL from "ical.js";
import ical from "ical-generator";
for (const name of ['Margaret "Peggy" Jones', "Margaret “Peggy” Jones"]) {
  const calendar = ical();
  calendar.createEvent({ start: new Date(0), summary: "Scan", organizer: { name, email: "ward@hospital.example" } });
  const event = new ICAL.Component(ICAL.parse(calendar.toString())).getFirstSubcomponent("vevent");
  console.log(/^ORGANIZER.*/m.exec(calendar.toString())[0].trim());
  console.log("read:", event.getFirstProperty("organizer").getParameter("cn"));
}
JS
cat > expected <<'OUT'
ORGANIZER;CN="Margaret \"Peggy\" Jones":mailto:ward@hospital.example
read: Margaret \
ORGANIZER;CN="Margaret “Peggy” Jones":mailto:ward@hospital.example
read: Margaret “Peggy” Jones
OUT
node try.mjs | tee seen; diff expected seen
