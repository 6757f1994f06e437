import { make } from "../tools/make.ts";
import { type Details, details, fields, fill, lines } from "./form.ts";

/** The box for the clinic: what was typed, and a line to write on for what was not. */
function fillStamp(stamp: Element, typed: Details): void {
  if (fields.every((name) => typed[name] === "")) return;
  const name = typed.name ? [make("p", { class: "name", dir: "auto" }, typed.name)] : [];
  const rest = Object.entries(lines).map(([each, label]) =>
    typed[each]
      ? make("p", {}, `${label}: `, make("strong", { dir: "auto" }, typed[each]))
      : make("p", { class: "fill" }, label),
  );
  stamp.classList.add("filled");
  stamp.replaceChildren(...name, ...rest, ...(typed.hours ? [make("p", { dir: "auto" }, typed.hours)] : []));
}

/** Fills in the details of the clinic, and says whom the copy was made for. */
export function sign(paper: HTMLElement): void {
  const typed = details();
  const stamp = paper.querySelector(".stamp");
  if (stamp) fillStamp(stamp, typed);
  if (typed.name)
    paper.querySelector(".end .check")?.append(make("p", {}, fill("madeFor", { clinic: typed.name })));
}
