import type { Data } from "../kinds/types.ts";

export type RouteFinder = NonNullable<Data["route-finder"]>;
export type Answer = RouteFinder["questions"][string]["answers"][string];
type Condition = RouteFinder["questions"][string]["when"];

/** Answers by the question that they were given to. */
export type Answers = Readonly<Record<string, string>>;

/** Where readers stand who gave these answers: at a question, at an outcome, or where nothing fits any more. */
export interface State {
  answers: Answers;
  question?: string;
  outcome?: string;
  /** Where each answer to its question leads. */
  next: { answer: string; to: State }[];
  /** Of an outcome: what it shows. */
  shown: Shown;
}

/** What of the texts that may be shown is shown, by its place in its list. */
interface Shown {
  nation?: NonNullable<Answer["nation"]>;
  /** Whether the reader has to ask first how long it is safe to wait. */
  time: boolean;
  timeSay: number[];
  say: number[];
  notes: number[];
  ways: number[];
}

/** More states than these no reader needs, and no machine should try. */
const most = 20_000;

/**
 * Every state that readers can be in, the first question first. Answers to a question that nothing tells apart are one:
 * the first of them stands for all.
 *
 * @returns no state where there are far too many
 */
export function findStates(finder: RouteFinder): State[] {
  const names = Object.keys(finder.questions);
  const states = new Map<string, State>();
  const known = new Map(names.map((name) => [name, representatives(name, finder)]));

  const visit = (answers: Answers): State => {
    const key = JSON.stringify(answers);
    const before = states.get(key);
    if (before) return before;
    const outcome = decided(answers, finder);
    const question = nextQuestion(answers, outcome, finder);
    const state: State = {
      answers,
      next: [],
      shown: shownAt(question ? undefined : outcome, answers, finder),
    };
    if (question !== undefined) state.question = question;
    else if (outcome !== undefined) state.outcome = outcome;
    states.set(key, state);
    if (question === undefined || states.size > most) return state;
    for (const answer of Object.keys(finder.questions[question]?.answers ?? {})) {
      const given = known.get(question)?.get(answer) ?? answer;
      state.next.push({ answer, to: visit({ ...answers, [question]: given }) });
    }
    return state;
  };
  visit({});
  return states.size > most ? [] : [...states.values()];
}

/** What all of these answers tell the guide. */
function meaningsOf(answers: Answers, { questions }: RouteFinder): Set<Answer["means"][number]> {
  const given = Object.entries(answers).map(([question, id]) => questions[question]?.answers[id]);
  return new Set(given.flatMap((answer) => answer?.means ?? []));
}

/** Whether answers were given on which something depends. */
function holds(condition: Condition, answers: Answers): boolean {
  return Object.entries(condition ?? {}).every(([question, ids]) => ids.includes(answers[question] ?? ""));
}

/** The outcome of the last answer that decides one, if it is there. */
function decided(answers: Answers, { questions, outcomes }: RouteFinder): string | undefined {
  const named = Object.entries(answers).map(([question, id]) => questions[question]?.answers[id]?.outcome);
  const last = named.filter((name) => name !== undefined).at(-1);
  return last !== undefined && Object.hasOwn(outcomes, last) ? last : undefined;
}

/** The next question in order that is asked of this reader: once an outcome is decided, only what that asks for. */
function nextQuestion(
  answers: Answers,
  outcome: string | undefined,
  finder: RouteFinder,
): string | undefined {
  const names = Object.keys(finder.questions);
  const last = Math.max(-1, ...Object.keys(answers).map((name) => names.indexOf(name)));
  const isAsked = (name: string) =>
    holds(finder.questions[name]?.when, answers) &&
    (outcome === undefined || finder.outcomes[outcome]?.asks.includes(name));
  return names.slice(last + 1).find(isAsked);
}

/** For each answer to a question, the first that nothing in the whole finder tells from it. */
function representatives(name: string, finder: RouteFinder): Map<string, string> {
  const conditions = conditionsOf(finder).flatMap((condition) =>
    condition?.[name] ? [condition[name]] : [],
  );
  const first = new Map<string, string>();
  const answers = Object.entries(finder.questions[name]?.answers ?? {});
  return new Map(
    answers.map(([id, { means, nation, outcome }]) => {
      const read = conditions.map((ids) => ids.includes(id));
      const signature = JSON.stringify([means, nation, outcome, read]);
      if (!first.has(signature)) first.set(signature, id);
      return [id, first.get(signature) ?? id];
    }),
  );
}

function conditionsOf({ questions, outcomes, time, notes, ways }: RouteFinder): Condition[] {
  const said = [time, ...Object.values(outcomes)].flatMap(({ say = [] }) => say);
  return [...Object.values(questions), ...said, ...notes, ...ways].map(({ when }) => when);
}

function shownAt(outcome: string | undefined, answers: Answers, finder: RouteFinder): Shown {
  const nothing = { time: false, timeSay: [], say: [], notes: [], ways: [] };
  const found = outcome === undefined ? undefined : finder.outcomes[outcome];
  if (outcome === undefined || !found) return nothing;
  const among = (list: readonly { when?: Condition }[], fits: (index: number) => boolean = () => true) =>
    [...list.keys()].filter((index) => holds(list[index]?.when, answers) && fits(index));
  const isRoute = found.kind === "route";
  const means = meaningsOf(answers, finder);
  const time = isRoute && (means.has("ask-time") || !means.has("time-told"));
  const given = Object.entries(answers).map(([name, id]) => finder.questions[name]?.answers[id]?.nation);
  const nation = given.findLast((each) => each !== undefined);
  return {
    ...(nation && { nation }),
    time,
    timeSay: time ? among(finder.time.say) : [],
    say: among(found.say ?? []),
    notes: among(finder.notes, (index) => finder.notes[index]?.outcomes.includes(outcome) ?? false),
    ways: isRoute ? among(finder.ways) : [],
  };
}
