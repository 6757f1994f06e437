import { rule } from "../rule.ts";
import { findWordings } from "../words/find-wordings.ts";

/** A mark with a word on either side. */
const pattern =
  /(?<=\p{L}{2})[,;!?](?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|(?<=\p{L}{2})\((?=\p{L}{2})(?!\p{L}{1,3}\))|(?<=\p{Ll}{2}):(?=\p{L})|\)(?=\p{L}{2})(?<= \([^()]*\))|”(?=\p{L}{2})|(?<=\p{L} )–(?=\p{L})/gu;

/** What is written in one piece: an address, a path. */
const inOnePiece = /[@/\\]|www\.|^mailto:|^tel:|^glossary:|^lang:/;

/** A space stands behind a mark, where a line may end. */
export const missingSpace = rule({
  code: "missing-space",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "A space stands behind a comma, a full stop or another mark, and before a bracket.",
  check: (text) =>
    findWordings(text, { sign: /\p{L}[,;:!?.()”]\p{L}| –\p{L}/u, pattern }, ({ 0: mark, index }, passage) => {
      const before = /\S*$/.exec(passage.text.slice(0, index))?.[0] ?? "";
      const behind = /^\S*/.exec(passage.text.slice(index))?.[0] ?? "";
      if (inOnePiece.test(before + behind)) return undefined;
      const [where, hint] =
        mark === "(" ? ["before", "Write one before it."] : ["behind", "Write one behind it."];
      return { message: `No space stands ${where} "${mark}" in "${before}${behind}".`, hint };
    }),
});
