import { findElement } from "./find-element.ts";

/** The part of Pagefind's own interface that the search page uses. */
interface Search {
  on(event: "search", hear: (term: string) => void): void;
  setTranslations(words: Record<string, string>): void;
  triggerSearch(term: string): void;
}

declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager(): { getInstance(name: string): Search } };
  }
}

/**
 * Joins the search page to Pagefind's own interface, once the page is painted: begins with the words that a form on
 * another page sent, and keeps the address in step, so that going back finds the same results.
 */
const asked = new URLSearchParams(location.search).get("q")?.trim();
const settings = findElement("pagefind-config");

function join(): void {
  const search = window.PagefindComponents?.getInstanceManager().getInstance("default");
  if (!search) return;
  search.setTranslations(JSON.parse(settings.dataset.words ?? "{}"));
  search.on("search", (term) => {
    const address = new URL(location.href);
    if (term) address.searchParams.set("q", term);
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    document.documentElement.toggleAttribute("data-searched", Boolean(term));
  });
  if (asked) search.triggerSearch(asked);
  else document.querySelector<HTMLElement>("pagefind-input input")?.focus();
}

const pagefind = document.createElement("script");
pagefind.src = `${settings.getAttribute("bundle-path")}pagefind-component-ui.js`;
pagefind.addEventListener("load", join);
requestAnimationFrame(() => requestAnimationFrame(() => document.head.append(pagefind)));
