import { expect, test } from "vitest";
import { claim } from "../../../src/checks/english/claim.ts";
import { leftOver } from "../../../src/checks/english/left-over.ts";
import { slip } from "../../../src/checks/english/slip.ts";
import { readWordings } from "../../../src/checks/english/wordings.ts";
import { told } from "./told.ts";

const entries = [
  ...Object.entries(readWordings("left-overs")).map(([name, wording]) => ({ rule: leftOver, name, wording })),
  ...Object.entries(readWordings("claims")).map(([name, wording]) => ({ rule: claim, name, wording })),
  ...Object.entries(readWordings("slips")).map(([name, wording]) => ({ rule: slip, name, wording })),
];

test.each(
  entries.flatMap((entry) => entry.wording.tells.map((text) => ({ ...entry, text }))),
)("$name tells: $text", ({ rule, wording, text }) => {
  // What is put in for a group differs from text to text.
  const [hint = ""] = wording.instead.split(/"?\$\d/);
  for (const asked of ["second opinion", "heart trace"])
    for (const before of ["You can ask. ", "You can ask.\n\n", "You can ask:\n\n- "])
      expect(told(rule, before + text, asked).map((issue) => issue.hint.slice(0, hint.length))).toEqual([
        hint,
      ]);
});

test.each(
  entries.flatMap((entry) => entry.wording.passes.map((text) => ({ ...entry, text }))),
)("$name lets pass: $text", ({ rule, text }) => {
  expect(told(rule, text)).toEqual([]);
});

test("what was written is in what to write", () => {
  expect(told(slip, "You couldn’t of asked.")).toMatchObject([
    {
      message: '"couldn’t of": it is heard so, but "of" follows no such word.',
      hint: 'Write "couldn’t have".',
    },
  ]);
});
