import { findElement } from "../find-element.ts";
import { form, type Pack, part, say, valuesOf } from "./form.ts";

/** A letter as it is copied or sent. */
const textOf = (letter: Element) =>
  Array.from(letter.querySelectorAll(".letter-text p"), ({ textContent }) => textContent).join("\n\n");

const blanks = [...form.querySelectorAll<HTMLElement>("[data-blank]")].map((place) => ({
  place,
  empty: [...place.childNodes],
}));
/** The letters, each with what may be done with it. */
export const letters = [...form.querySelectorAll<HTMLElement>("[data-letter]")];

/** Fills in the letters with the reader's details, and lets each be sent as it is then. */
export function fillLetters(pack: Pack): void {
  for (const { place, empty } of blanks) {
    const [value] = valuesOf(pack, `detail.${place.dataset.blank}`);
    place.replaceChildren(...(value === undefined ? empty : [value]));
    place.classList.toggle("filled", value !== undefined);
  }
  for (const letter of letters) {
    const mail = part<HTMLAnchorElement>("mail", letter);
    const body = textOf(letter).replace(/\n/g, "\r\n");
    mail.href = `mailto:?subject=${encodeURIComponent(letter.dataset.subject ?? "")}&body=${encodeURIComponent(body)}`;
  }
}

/** Copies a letter, or at least selects it. */
export async function copyLetter(letter: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(textOf(letter));
    say("copied");
  } catch {
    getSelection()?.selectAllChildren(findElement(".letter-text", letter));
    say(document.execCommand("copy") ? "copied" : "notCopied");
  }
}
