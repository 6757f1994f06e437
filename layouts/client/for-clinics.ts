import { findElement } from "./find-element.ts";
import { offer } from "./for-clinics/choose-parts.ts";
import { base, type Details, details, field, fields, form, say, tool } from "./for-clinics/form.ts";
import { leafletPaper, partsPaper } from "./for-clinics/papers.ts";
import { sign } from "./for-clinics/stamp.ts";
import { memoryOf } from "./tools/memory.ts";
import { clearPaper, type Paper, printPaper, showPaper } from "./tools/paper.ts";

/*
 * The page for clinics: fetches a leaflet’s own page, or pages of the guide, fills in the box for the clinic, and prints
 * the result with the sheets of leaflets. What is typed stands on paper as text, and goes nowhere else.
 */

const memory = memoryOf<Details>("for-clinics", base, (kept) => {
  const known = Object.entries(Object(kept)).filter(
    ([name, value]) => fields.includes(name) && typeof value === "string",
  );
  return Object.fromEntries(known) as Details;
});

let latest = 0;
/** What is on paper now. */
let ready: Promise<Paper | undefined> = Promise.resolve(undefined);

/** Puts on paper what is chosen. */
function compose(): void {
  latest += 1;
  const own = latest;
  const [slug, format] = [field("leaflet").value, field("format").value];
  findElement("[data-parts]", tool).hidden = slug !== "";
  ready = (slug ? leafletPaper(slug, format) : partsPaper(format)).then((paper) => {
    if (own !== latest) return ready;
    if (!paper) clearPaper();
    else sign(showPaper(paper));
    return paper;
  });
  ready.catch(() => own === latest && clearPaper()); // Told when it is printed.
}

/** Shows details that were kept: all of them, or those for which nothing was typed. */
function fillDetails(kept: Details, isWhole: boolean): void {
  for (const name of fields) if (isWhole || field(name).value === "") field(name).value = kept[name] ?? "";
}

/** Keeps the details where that is wanted, together with what another tab has kept; nothing once it is wanted no more. */
function remember(isNew: boolean): void {
  const isWanted = field("keep").checked;
  if (isNew && isWanted) fillDetails(memory.recall() ?? {}, false);
  const isKept = isWanted && memory.keep(details());
  if (isNew && !isWanted) memory.forget();
  else if (isWanted && (isNew || !isKept)) say(isKept ? "kept" : "notKept");
}

/** Shows what another tab keeps, so that neither writes over the other; what is typed here and not kept stays. */
function follow(kept: Details | undefined): void {
  const isEmpty = fields.every((name) => field(name).value === "");
  if (kept && !field("keep").checked && !isEmpty) return;
  field("keep").checked = kept !== undefined;
  if (kept) fillDetails(kept, true);
  if (kept) compose();
}

form.addEventListener("input", ({ target }) => {
  const name = (target instanceof Element && target.getAttribute("name")) || "";
  if (fields.includes(name) || name === "keep") remember(name === "keep");
  if (name === "leaflet" || name === "page") offer().catch(() => say("failed"));
  if (name !== "page") compose();
});
memory.follow(follow);
tool.addEventListener("chosen", compose);
findElement("[data-forget]", tool).addEventListener("click", () => {
  if (memory.recall()) memory.keep({}); // Other tabs are emptied, too.
  memory.forget();
  for (const name of fields) field(name).value = "";
  field("keep").checked = false;
  say("cleared");
  compose();
});
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  say("fetching");
  const paper = await ready.catch(() => null);
  say(paper === null ? "failed" : paper ? "" : "nothingChosen");
  if (paper === null) compose();
  if (paper) printPaper([paper.title, details().name].filter(Boolean).join(", "));
});

const kept = memory.recall();
if (kept) {
  fillDetails(kept, true);
  field("keep").checked = true;
}

/** Signs that somebody is at work on the page. */
const signs = ["focusin", "keydown", "pointerdown", "pointermove"] as const;

/** Puts the first leaflet on paper: it is fetched when it is about to be used, since it would delay the page. */
function begin(): void {
  for (const sign of signs) removeEventListener(sign, begin);
  compose();
}
if (kept) begin();
else for (const sign of signs) addEventListener(sign, begin);
