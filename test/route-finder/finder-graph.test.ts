import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { dataKinds } from "../../src/kinds/kinds.ts";
import type { RouteFinder } from "../../src/route-finder/find-states.ts";
import { type FinderGraph, type FinderPage, finderGraph } from "../../src/route-finder/finder-graph.ts";
import { sample } from "../sample.ts";

const written = readFileSync(`${sample}/data/route-finder.yaml`, "utf8");
const read = (text: string) => dataKinds["route-finder"].fields.schema.parse(parse(text)) as RouteFinder;
const graph = finderGraph(read(written));

/** Where these answers lead from the first question. */
function follow({ pages }: FinderGraph, ...answers: string[]): FinderPage {
  return answers.reduce((page, answer) => {
    const to = page.next.find((each) => each.answer === answer)?.to;
    if (!to) throw new Error(`"${answer}" is no answer to "${page.state.question}".`);
    return to;
  }, pages[0] as FinderPage);
}

test("ways that meet again share pages: what no later page reads is forgotten", () => {
  const noDate = follow(graph, "slowly", "me", "no-date");
  expect(follow(graph, "slowly", "me", "date")).toBe(noDate);
  expect(follow(graph, "slowly", "me", "told")).not.toBe(noDate);
  expect(follow(graph, "at-once")).toBe(follow(graph, "not-sure-now"));
  expect(graph.pages.length).toBe(26);
});

test("time is asked about unless a doctor has said it, and always where there is a date", () => {
  const times = ["told", "no-date", "date"].map(
    (answer) => follow(graph, "slowly", "me", answer, "in-wales").state.shown.time,
  );
  expect(times).toEqual([false, true, true]);
});

test("back leads to the last page that every way has passed", () => {
  expect(follow(graph, "at-once").back).toBe(graph.pages[0]);
  expect(follow(graph, "slowly", "me", "date").back).toBe(follow(graph, "slowly", "me"));
  const merged = finderGraph(read(written.replaceAll(/\n +when:\n +who: .*/g, "")));
  expect(follow(merged, "slowly", "me")).toBe(follow(merged, "slowly", "somebody"));
  expect(follow(merged, "slowly", "me").back).toBe(follow(merged, "slowly"));
});

test("addresses say nothing of the answers, and stay when other parts change", () => {
  const codes = graph.pages.slice(1).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[b-df-hj-np-tv-z2-9]{6}$/.test(code))).toEqual([]);
  const more = finderGraph(
    read(
      written
        .replace(
          "      in-wales:",
          "      elsewhere: { says: Elsewhere, outcome: ask-them }\n      in-wales:",
        )
        .replace("Ask your doctor for a hearing test.", "Ask somebody."),
    ),
  );
  for (const way of [["slowly", "me", "date", "in-wales"], ["slowly", "somebody"], ["at-once"]])
    expect(follow(more, ...way).code).toBe(follow(graph, ...way).code);
});

test("whatever is asked: no page of a way repeats, paths are counted, and every address is one page's", () => {
  const ids = ["a", "b", "c"];
  const answer = fc.record({
    means: fc.subarray(["ask-time", "time-told"]),
    outcome: fc.option(fc.constantFrom("one", "two"), { nil: undefined }),
  });
  const question = fc.record({ answers: fc.dictionary(fc.constantFrom(...ids), answer, { minKeys: 1 }) });
  fc.assert(
    fc.property(
      fc.array(question, { minLength: 1, maxLength: 4 }),
      fc.subarray(["q0", "q1", "q2", "q3"]),
      (asked, asks) => {
        const outcome = { kind: "route", asks, call: [], leaflets: [], read: [] };
        const finder = {
          questions: Object.fromEntries(asked.map((each, index) => [`q${index}`, each])),
          outcomes: { one: outcome, two: { ...outcome, asks: [] } },
          time: { say: [] },
          notes: [{ text: "", outcomes: ["one"], when: { q0: ["a"] } }],
          ways: [],
        } as unknown as RouteFinder;
        const { pages, states } = finderGraph(finder);
        expect(new Set(pages.map(({ code }) => code)).size).toBe(pages.length);
        expect(pages.length).toBeLessThanOrEqual(states.length);
        const walk = (page: FinderPage, passed: FinderPage[]): number => {
          expect(passed).not.toContain(page);
          if (page.back) expect(passed).toContain(page.back);
          if (page.next.length === 0) return 1;
          return page.next.reduce((sum, { to }) => sum + walk(to, [...passed, page]), 0);
        };
        const ends = pages.filter(({ next }) => next.length === 0);
        expect(ends.reduce((sum, { paths }) => sum + paths, 0)).toBe(walk(pages[0] as FinderPage, []));
      },
    ),
  );
});

test("a finder with far too many states is not tried to the end", () => {
  const many = Array.from({ length: 12 }, (_, index) => {
    const answers = [0, 1, 2, 3, 4, 5].map((each) => `      a${each}: { says: A, outcome: o${each} }`);
    return `  q${index}:\n    ask: A\n    why: A\n    answers:\n${answers.join("\n")}`;
  });
  const outcomes = [0, 1, 2, 3, 4, 5].map(
    (each) =>
      `  o${each}: { kind: stop, title: A, step: A, asks: [${many.map((_, index) => `q${index}`).join(", ")}], call: [a], ifNot: A, read: [/a/] }`,
  );
  const text = `intro: A\nquestions:\n${many.join("\n")}\noutcomes:\n${outcomes.join("\n")}\n${written.slice(written.indexOf("time:\n")).replaceAll(/\n {4,6}when:\n {6,10}\w+: .*/g, "")}`;
  expect(finderGraph(read(text)).pages).toEqual([]);
});
