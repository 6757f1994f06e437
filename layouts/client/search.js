/**
 * Joins the search page to Pagefind's own interface: begins with the words that a form on another page sent, and
 * keeps the address in step, so that going back finds the same results.
 */
const search = window.PagefindComponents.getInstanceManager().getInstance("default");
const words = new URLSearchParams(location.search).get("q")?.trim();

search.on("search", (term) => {
  const address = new URL(location.href);
  if (term) address.searchParams.set("q", term);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  document.documentElement.toggleAttribute("data-searched", Boolean(term));
});
if (words) search.triggerSearch(words);
else document.querySelector("pagefind-input input")?.focus();
