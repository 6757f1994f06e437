import { findElement } from "./find-element.ts";

/**
 * Tells whoever scans the code on an older copy that a newer version has replaced it. The address names the version of
 * the copy, `#v-be921a`; that of the current one is the id of the place where versions are compared.
 */
const copy = findElement(".copy");
const replaced = findElement(".replaced", copy);

function compare(): void {
  const isOlder = /^#v-[0-9a-f]+$/.test(location.hash) && location.hash !== `#${copy.id}`;
  replaced.hidden = !isOlder;
  if (isOlder) replaced.focus(); // It comes into view, and is read aloud.
}

addEventListener("hashchange", compare);
compare();
