import { listsOfPart, packBoxes } from "../../content/pack-lists.ts";
import { printablePages } from "../../content/printable-pages.ts";
import { keysOf } from "../../records.ts";
import { quote } from "../quote.ts";
import { rule } from "../rule.ts";

/** A part that a pack takes its choices from has such a list; else readers would be offered nothing there. */
export const noList = rule({
  code: "no-list",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "Every part of the guide that `data/pack.yaml` names has a box of the kind that it is named for.",
  check(draft) {
    const { pack: yaml } = draft.yaml;
    const pack = draft.fields.pack;
    if (!pack || !yaml) return [];
    return keysOf(packBoxes).flatMap((name) =>
      (pack[name] ?? []).flatMap((part, index) => {
        const page = printablePages(draft).find(({ slug }) => slug === part?.split("#", 1)[0]);
        const anchor = part?.split("#")[1];
        const isThere =
          page?.legible && (anchor === undefined || page.body.headings.some(({ id }) => id === anchor));
        if (part === undefined || !isThere || listsOfPart(part, name, draft).length > 0) return [];
        return [
          {
            at: yaml.valueAt([name, index]),
            message: `${quote(part)} has no box of ::: ${packBoxes[name]}.`,
            hint: "Name a part that has one, or write the list there.",
          },
        ];
      }),
    );
  },
});
