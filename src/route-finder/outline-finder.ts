import type { Contact, Data } from "../kinds/types.ts";
import type { Words } from "../words/words.ts";
import { type Answer, findStates, type RouteFinder } from "./find-states.ts";

/** A route finder as somebody reads it who has to answer for it: every question and answer, and all that outcomes say. */
export interface FinderOutline {
  questions: {
    heading: string;
    /** What stands below the question: why it is asked, and of whom. */
    lines: string[];
    answers: { says: string; goesTo: string }[];
  }[];
  /** Each outcome, and what several of them say. */
  outcomes: { heading: string; lines: string[] }[];
}

/** Puts a route finder into words, in the order of its file. */
export function outlineFinder(
  finder: RouteFinder,
  data: Pick<Data, "contacts">,
  words: Words,
): FinderOutline {
  const { questions, outcomes, time, notes, ways } = finder;
  const names = Object.keys(questions);
  const ids = Object.keys(outcomes);
  const say = (name: string, values: Record<string, string | number> = {}) =>
    words.say(`finder.drawing.${name}`, values);
  const nameOf = (question: string) => say("question", { number: names.indexOf(question) + 1 });
  const titleOf = (id: string) =>
    say("outcome", { number: ids.indexOf(id) + 1, title: outcomes[id]?.title ?? "" });
  const states = findStates(finder);

  /** The answers on which something depends, in brackets; nothing where it depends on none. */
  const only = (when: RouteFinder["ways"][number]["when"]) => {
    const given = Object.entries(when ?? {}).map(([name, answers]) =>
      say("given", {
        question: nameOf(name),
        answers: answers.map((id) => `“${questions[name]?.answers[id]?.says}”`).join(", "),
      }),
    );
    return given.length === 0 ? "" : ` (${say("only", { answers: given.join("; ") })})`;
  };
  const goesTo = (name: string, id: string, { outcome }: Answer) => {
    const asks = outcomes[outcome ?? ""]?.asks.map(nameOf) ?? [];
    if (outcome !== undefined) return [...asks, titleOf(outcome)].join(" → ");
    const next = states.filter(({ question }) => question === name).flatMap((state) => state.next);
    const to = next.filter(({ answer }) => answer === id).map(({ to }) => to.question);
    const asked = [...new Set(to)].map((each) => (each === undefined ? say("decided") : nameOf(each)));
    return asked.join(" / ");
  };
  const sentences = (list: RouteFinder["time"]["say"]) =>
    list.map(({ text, when }) => `${text}${only(when)}`).join(" ");
  const contact = ({ name, phone }: Contact) =>
    phone === undefined || phone === name ? name : `${name} ${phone}`;
  const line = (name: string, text: string) => say("line", { name: say(`lines.${name}`), text });

  return {
    questions: Object.entries(questions).map(([name, { ask, why, when, answers }]) => ({
      heading: `${nameOf(name)}. ${ask}`,
      lines: [`${words.say("finder.why", { why })}${only(when)}`],
      answers: Object.entries(answers).map(([id, answer]) => ({
        says: answer.says,
        goesTo: goesTo(name, id, answer),
      })),
    })),
    outcomes: [
      { heading: say("time"), lines: [line("step", time.step), line("say", sentences(time.say))] },
      ...Object.entries(outcomes).map(([id, outcome]) => ({
        heading: titleOf(id),
        lines: [
          say(`kinds.${outcome.kind}`),
          line("step", outcome.step),
          ...notes
            .filter((note) => note.outcomes.includes(id))
            .map(({ text, when }) => line("note", `${text}${only(when)}`)),
          ...(outcome.say ? [line("say", sentences(outcome.say))] : []),
          line(
            "call",
            outcome.call
              .flatMap((each) => (data.contacts[each] ? contact(data.contacts[each]) : []))
              .join(", "),
          ),
          line("ifNot", outcome.ifNot),
        ],
      })),
      {
        heading: words.say("finder.ways"),
        lines: ways.map(
          ({ title, text, pays, caution, when }) =>
            `${title} (${words.say(`finder.pays.${pays}`)}): ${[text, caution].filter(Boolean).join(" ")}${only(when)}`,
        ),
      },
    ],
  };
}
