import type { KeepList, KeptCopy } from "../../src/site/delivery/kept-copy.ts";
import { findElement } from "./find-element.ts";

/**
 * Keeps the guide in this browser when a reader asks for it, says how much that is, and removes it again. A copy is
 * made whole under a name of its own before the last one goes, so that there is never half a copy.
 */
const panel = findElement("[data-keep]");
const worker = new URL(panel.dataset.worker ?? "", location.href);
const list = new URL(panel.dataset.keep ?? "", location.href);
const scope = new URL("./", worker).pathname;
const mark = new URL("kept.json", list);

/** What the page says of the copy: each has words of its own there. */
type State = "unable" | "absent" | "working" | "kept" | "changed" | "failed";

/** The names of this guide's copies; another guide on the same host has its own. */
const copies = async () => (await caches.keys()).filter((name) => name.startsWith(`guide ${scope} `));

/** What is kept, if anything is. */
async function readCopy(): Promise<KeptCopy | undefined> {
  for (const name of await copies()) {
    const found = await (await caches.open(name)).match(mark);
    if (found) return found.json();
  }
  return undefined;
}

/** What could be kept. */
const readList = async (): Promise<KeepList> => (await fetch(list, { cache: "no-cache" })).json();

function show(state: State, { size = "", date }: Partial<KeptCopy> = {}): void {
  for (const each of panel.querySelectorAll<HTMLElement>("[data-when]")) {
    each.hidden = !each.dataset.when?.split(" ").includes(state);
  }
  const { lang } = document.documentElement;
  const day = date ? new Date(date).toLocaleDateString(lang, { dateStyle: "long" }) : "";
  for (const each of panel.querySelectorAll("[data-size]")) each.textContent = size;
  for (const each of panel.querySelectorAll("[data-date]")) each.textContent = day;
  panel.dataset.state = state;
}

async function showCopy(): Promise<void> {
  const [copy, offer] = await Promise.all([readCopy(), readList().catch(() => undefined)]);
  if (!copy) show(offer ? "absent" : "failed", offer);
  else show(offer && offer.version !== copy.version ? "changed" : "kept", copy);
}

async function keep(): Promise<void> {
  show("working");
  const { files, ...offer } = await readList();
  const former = await copies();
  const about: KeptCopy = { ...offer, date: new Date().toISOString() };
  const name = `guide ${scope} ${about.version} ${about.date}`;
  try {
    const copy = await caches.open(name);
    await copy.addAll(files.map((file) => new Request(new URL(file, list), { cache: "no-cache" })));
    await copy.put(mark, new Response(JSON.stringify(about)));
    await navigator.serviceWorker.register(worker);
    await navigator.serviceWorker.ready;
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const each of former) await caches.delete(each);
}

async function remove(): Promise<void> {
  for (const name of await copies()) await caches.delete(name);
  await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
}

if ("serviceWorker" in navigator && "caches" in window) {
  for (const button of panel.querySelectorAll<HTMLElement>("[data-act]")) {
    button.addEventListener("click", async () => {
      const act = button.dataset.act === "keep" ? keep : remove;
      await act().then(showCopy, () => show("failed"));
      panel.querySelector<HTMLElement>("button:not([hidden])")?.focus();
    });
  }
  // The page is painted first.
  requestAnimationFrame(() => requestAnimationFrame(showCopy));
} else show("unable");
