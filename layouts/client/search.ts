import type { RankedPage } from "../../src/search/rank-pages.ts";
import { findElement } from "./find-element.ts";
import { Finder, type Found } from "./search/finder.ts";
import { resultItem } from "./search/result-item.ts";

/**
 * The search page: answers the words in its address, then those in its field, and keeps the address in step with both
 * words and filters, so that going back, or sending the address to somebody, finds the same.
 */
const panel = findElement("[data-finder]");
const part = (name: string) => findElement(`[data-${name}]`, panel);
const [status, kinds, list, more, nothing, answers] = [
  part("status"),
  part("kinds"),
  part("results"),
  part("more"),
  part("nothing"),
  part("answers"),
];
const field = findElement<HTMLInputElement>('.find input[name="q"]');
const form = findElement(".find");
const { base = "/", words: texts = "{}" } = panel.dataset;
const words: Record<"searching" | "found" | "nothing", string> = JSON.parse(texts);

/** How many results are shown at a time, and how long a pause ends a question, in milliseconds. */
const [atATime, pause] = [10, 350];

let finder: Promise<Finder> | undefined;
let latest = 0;
let shown = 0;

const say = (name: keyof typeof words, asked = "", count = 0) => {
  const text = words[name].replace("{words}", () => asked).replace("{count}", String(count));
  if (status.textContent !== text) status.textContent = text;
};

const chosenKinds = () => new URLSearchParams(location.search).getAll("kind");

/** Puts what is asked and chosen into the address; `anew` where going back is to lead to what was asked before. */
function address(asked: string, chosen: readonly string[], anew = false): void {
  const url = new URL(location.href);
  url.search = "";
  if (asked) url.searchParams.set("q", asked);
  for (const kind of chosen) url.searchParams.append("kind", kind);
  if (url.href === location.href) return;
  if (anew) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

/** Answers what the address asks. */
async function answer(): Promise<void> {
  latest += 1;
  const own = latest;
  const asked = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  document.documentElement.toggleAttribute("data-searched", asked !== "");
  if (!asked) return show(undefined);
  panel.setAttribute("aria-busy", "true");
  const waiting = setTimeout(() => say("searching"), pause);
  finder ??= Finder.open(base);
  const opened = await finder.catch(() => undefined);
  const found = await opened?.find(asked);
  clearTimeout(waiting);
  if (own !== latest) return;
  if (!opened || !found) {
    finder = undefined;
    return show(undefined);
  }
  await showFound(opened, found, own);
}

/** Shows what was found, once its texts are there: no result is ever empty. */
async function showFound(opened: Finder, found: Found, own: number): Promise<void> {
  const chosen = chosenKinds();
  const pages = found.pages.filter(({ page }) => chosen.length === 0 || chosen.includes(page.kind));
  const items = await itemsOf(opened, found, pages.slice(0, atATime));
  if (own !== latest) return;
  const urgent = found.urgent && urgentItem(found.urgent.goTo);
  list.replaceChildren(...(urgent ? [urgent] : []), ...items);
  shown = items.length;
  more.onclick = async () => {
    const next = await itemsOf(opened, found, pages.slice(shown, shown + atATime));
    list.append(...next);
    shown += next.length;
    more.hidden = shown >= pages.length;
    next[0]?.querySelector("a")?.focus();
  };
  const count = pages.length + (urgent ? 1 : 0);
  showKinds(found.pages, chosen);
  show(count, pages.length > shown);
  say(count > 0 ? "found" : "nothing", found.question.mended, count);
}

async function itemsOf(opened: Finder, { sought }: Found, pages: readonly RankedPage[]) {
  const style = { base, known: opened.known, sought };
  return Promise.all(pages.map(async (each) => resultItem(each, await opened.excerpt(each, sought), style)));
}

/** The answer that stands first, with whom to call: it is on the page already. */
function urgentItem(goTo: string): Element | undefined {
  const link = [...answers.querySelectorAll<HTMLAnchorElement>(".urgent-answer a")].find((each) =>
    each.getAttribute("href")?.endsWith(goTo),
  );
  const item = link?.closest("li")?.cloneNode(true);
  if (!(item instanceof Element)) return undefined;
  const heading = document.createElement("h2");
  const listed = item.querySelector("h3");
  heading.append(...(listed?.childNodes ?? []));
  listed?.replaceWith(heading);
  return item;
}

/** A box for each kind of what was found, with how many there are of it. */
function showKinds(pages: readonly RankedPage[], chosen: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const { page } of pages) counts.set(page.kind, (counts.get(page.kind) ?? 0) + 1);
  for (const kind of chosen) counts.set(kind, counts.get(kind) ?? 0);
  const inHand = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : "";
  const boxes = [...counts].map(([kind, count]) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    Object.assign(box, { type: "checkbox", name: "kind", value: kind, checked: chosen.includes(kind) });
    label.append(box, ` ${kind} (${count})`);
    return label;
  });
  kinds.replaceChildren(kinds.firstElementChild ?? "", ...boxes);
  kinds.hidden = counts.size < 2 && chosen.length === 0;
  kinds.querySelector<HTMLElement>(`input[value="${CSS.escape(inHand)}"]`)?.focus();
}

/** Shows the results, or what helps where there are none; the answers, where nothing is asked. */
function show(count: number | undefined, hasMore = false): void {
  panel.setAttribute("aria-busy", "false");
  answers.hidden = count !== undefined;
  list.hidden = !count;
  nothing.hidden = count !== 0;
  more.hidden = !hasMore;
  if (count !== undefined) return;
  kinds.hidden = true;
  status.textContent = "";
}

let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    address(field.value.trim(), []);
    answer();
  }, pause);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  address(field.value.trim(), chosenKinds(), true);
  answer();
});
kinds.addEventListener("change", () => {
  const boxes = kinds.querySelectorAll<HTMLInputElement>("input:checked");
  address(
    field.value.trim(),
    Array.from(boxes, ({ value }) => value),
  );
  answer();
});
const begin = () => {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  answer();
};
addEventListener("popstate", begin);
begin();
