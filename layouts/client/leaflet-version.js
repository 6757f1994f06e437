/**
 * Tells whoever scans the code on an older copy that a newer version has replaced it. The address names the version of
 * the copy, `#v-be921a`; that of the current one is the id of the place where versions are compared.
 */
const copy = document.querySelector(".copy");
const replaced = copy.querySelector(".replaced");

function compare() {
  const isOlder = /^#v-[0-9a-f]+$/.test(location.hash) && location.hash !== `#${copy.id}`;
  replaced.hidden = !isOlder;
  if (isOlder) replaced.focus(); // It comes into view, and is read aloud.
}

addEventListener("hashchange", compare);
compare();
