/**
 * Joins the search page to Pagefind's own interface, once the page is painted: begins with the words that a form on
 * another page sent, and keeps the address in step, so that going back finds the same results.
 */
const words = new URLSearchParams(location.search).get("q")?.trim();

function join() {
  const search = window.PagefindComponents.getInstanceManager().getInstance("default");
  search.on("search", (term) => {
    const address = new URL(location.href);
    if (term) address.searchParams.set("q", term);
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    document.documentElement.toggleAttribute("data-searched", Boolean(term));
  });
  if (words) search.triggerSearch(words);
  else document.querySelector("pagefind-input input")?.focus();
}

const pagefind = document.createElement("script");
const folder = document.querySelector("pagefind-config").getAttribute("bundle-path");
pagefind.src = `${folder}pagefind-component-ui.js`;
pagefind.addEventListener("load", join);
requestAnimationFrame(() => requestAnimationFrame(() => document.head.append(pagefind)));
