import { didYouMean } from "../../report/did-you-mean.ts";
import { type Finding, rule } from "../rule.ts";

/** A place to fill in, as well as it was written: with spaces, or without one of its braces. */
const braces = /\{[^{}]*\}|\{[\w-]*|[\w-]*\}/g;

/** Every place in a letter can be filled in; else a reader would send a letter with {braces} in it. */
export const unknownBlank = rule({
  code: "unknown-blank",
  severity: "error",
  group: "Graph",
  of: "draft",
  summary: "Every `{detail}` in a letter of `data/pack.yaml` is among its details.",
  check(draft) {
    const { pack: yaml } = draft.yaml;
    const pack = draft.fields.pack;
    if (!pack || !yaml) return [];
    const known = Object.keys(pack.details ?? {});
    const inText = (text: string | undefined, path: (string | number)[]) =>
      [...(text ?? "").matchAll(braces)].flatMap(({ 0: written, index }): Finding[] => {
        const id = written.replace(/[{}]/g, "").trim();
        if (known.includes(id) && written === `{${id}}`) return [];
        const message = `"${written}" is none of the details of this file.`;
        const hint = known.includes(id)
          ? `Write {${id}}`
          : didYouMean(id, known, `They are: ${known.join(", ")}.`);
        return [{ at: yaml.textAt(path, index), message, hint }];
      });
    return Object.entries(pack.letters ?? {}).flatMap(([id, letter]) => [
      ...inText(letter?.subject, ["letters", id, "subject"]),
      ...(["text", "phone"] as const).flatMap((name) =>
        (letter?.[name] ?? []).flatMap((text, index) => inText(text, ["letters", id, name, index])),
      ),
    ]);
  },
});
