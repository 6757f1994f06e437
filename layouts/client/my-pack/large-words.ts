import { findElement } from "../find-element.ts";
import { make } from "../tools/make.ts";
import { chosenWords, part, readPack, say } from "./form.ts";

/** Shows the chosen words so large that somebody across a desk can read them. */
export function showLarge(): void {
  const chosen = chosenWords(readPack());
  if (chosen.length === 0) say("nothingChosen");
  if (chosen.length === 0) return;
  const large = findElement<HTMLDialogElement>("[data-large]");
  findElement("ul", large).replaceChildren(...chosen.map((each) => make("li", { dir: "auto" }, each)));
  if (large.showModal) large.showModal();
  else large.setAttribute("open", "");
  part("close", large).focus();
}

/** Puts them away again. */
export function hideLarge(): void {
  const large = findElement<HTMLDialogElement>("[data-large]");
  if (large.close) large.close();
  large.removeAttribute("open");
  part("show").focus();
}
