import { findElement } from "./find-element.ts";

/**
 * Tells whoever scans the code on an older copy that a newer version has replaced it. The address names the version of
 * the copy, `#v-be921a`; those that are known, current or older, are the ids of places on the page.
 */
const copy = findElement(".copy");
const replaced = findElement(".replaced", copy);

function compare(): void {
  const place = document.getElementById(location.hash.slice(1));
  const isOlder = /^#v-[0-9a-f]+$/.test(location.hash) && !place?.classList.contains("version");
  replaced.classList.toggle("shown", isOlder);
  if (isOlder) replaced.focus(); // It comes into view, and is read aloud.
}

addEventListener("hashchange", compare);
compare();
