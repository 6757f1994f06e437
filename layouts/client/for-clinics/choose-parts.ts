import { findElement } from "../find-element.ts";
import { make } from "../tools/make.ts";
import { chosen } from "./chosen.ts";
import { fetchText } from "./fetch-page.ts";
import { field, tool, words } from "./form.ts";

const offered = findElement("[data-offered]", tool);
const chosenList = findElement("[data-chosen]", tool);

/** Offers the parts of the page that is selected, each with a box; the tool is told of each choice by the event `chosen`. */
export async function offer(): Promise<void> {
  const address = field("page").value;
  const { parts } = await fetchText(address);
  if (address !== field("page").value) return;
  offered.dataset.offered = address;
  offered.replaceChildren(
    ...parts.map(({ id, title }) => {
      const box = make("input", { type: "checkbox", value: id });
      box.checked = chosen.get(address)?.has(id) ?? false;
      box.addEventListener("change", () => choose(address, id, box.checked));
      return make("label", { class: "choice" }, box, ` ${title}`);
    }),
  );
}

/** Takes a part in or out; a whole page has all of its parts. */
function choose(address: string, id: string, isIn: boolean): void {
  const ids = chosen.get(address) ?? new Set();
  if (isIn && (id === "" || ids.has(""))) ids.clear();
  if (isIn) ids.add(id);
  else ids.delete(id);
  chosen.set(address, ids);
  for (const box of offered.querySelectorAll("input")) box.checked = ids.has(box.value);
  showChosen();
  tool.dispatchEvent(new Event("chosen"));
}

/** Lists what is chosen, each with a button to take it out. */
async function showChosen(): Promise<void> {
  const items: HTMLElement[] = [];
  for (const [address, ids] of chosen) {
    const page = await fetchText(address);
    for (const { id, title } of page.parts.filter((part) => ids.has(part.id))) {
      const name = id === "" ? page.title : `${page.title}: ${title}`;
      const button = make(
        "button",
        { type: "button", "aria-label": `${words.remove}: ${name}` },
        words.remove ?? "",
      );
      button.addEventListener("click", () => {
        choose(address, id, false);
        field("page").focus();
      });
      items.push(make("li", {}, name, button));
    }
  }
  chosenList.replaceChildren(...items);
}
