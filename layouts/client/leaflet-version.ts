import { findElement } from "./find-element.ts";

/**
 * Tells whoever scans the code on an older copy that a newer version has replaced it. The address names the version of
 * the copy, `#v-be921a`; those that are current are the ids of places on the page.
 */
const copy = findElement(".copy");
const replaced = findElement(".replaced", copy);

function compare(): void {
  const isOlder = /^#v-[0-9a-f]+$/.test(location.hash) && !document.getElementById(location.hash.slice(1));
  replaced.hidden = !isOlder;
  if (isOlder) replaced.focus(); // It comes into view, and is read aloud.
}

addEventListener("hashchange", compare);
compare();
