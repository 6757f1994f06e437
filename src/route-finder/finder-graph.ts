import { createHash } from "node:crypto";
import { present } from "../present.ts";
import { findStates, type RouteFinder, type State } from "./find-states.ts";

/** A page of the route finder: all states after which nothing differs. */
export interface FinderPage {
  /** The last part of its address, which says nothing of the answers; empty for the first page. */
  code: string;
  /** One of its states: what it shows is what all of them show. */
  state: State;
  /** Where each answer leads. */
  next: { answer: string; to: FinderPage }[];
  /** The last page that every way to it has passed; none before the first. */
  back: FinderPage | undefined;
  /** The most questions that are answered before it, and in how many ways it is reached. */
  answered: number;
  paths: number;
}

/** The pages of a route finder, each before those that it leads to. */
export interface FinderGraph {
  states: readonly State[];
  pages: readonly FinderPage[];
}

const known = new WeakMap<RouteFinder, FinderGraph>();

/** The pages of a route finder: none where there are far too many. */
export function finderGraph(finder: RouteFinder): FinderGraph {
  const graph = known.get(finder) ?? makeGraph(finder);
  known.set(finder, graph);
  return graph;
}

function makeGraph(finder: RouteFinder): FinderGraph {
  const states = findStates(finder);
  const groups = mergeStates(states);
  const order = Object.keys(finder.questions);
  const placeOf = ({ question }: State) => (question === undefined ? order.length : order.indexOf(question));
  const codes = new Set<string>();
  const pages = new Map<State, FinderPage>();
  const all = [...groups.values()].map((members, index): FinderPage => {
    const state = present(members[0]);
    const code = index === 0 ? "" : codeFor(members, codes);
    const page = { code, state, next: [], back: undefined, answered: 0, paths: index === 0 ? 1 : 0 };
    for (const member of members) pages.set(member, page);
    return page;
  });
  const sorted = all.toSorted((one, other) => placeOf(one.state) - placeOf(other.state));
  const passed = new Map<FinderPage, FinderPage[]>();
  for (const page of sorted) {
    const ways = passed.get(page) ?? [];
    page.back = ways.at(-1);
    page.next = page.state.next.map(({ answer, to }) => ({ answer, to: present(pages.get(to)) }));
    for (const { to } of page.next) {
      to.paths += page.paths;
      to.answered = Math.max(to.answered, page.answered + 1);
      const here = [...ways, page];
      const before = passed.get(to) ?? here;
      passed.set(
        to,
        before.filter((each, index) => each === here[index]),
      );
    }
  }
  return { states, pages: sorted };
}

/** The states of each page, by what can follow: two states are one page where no later page tells them apart. */
function mergeStates(states: readonly State[]): Map<string, State[]> {
  const names = new Map<State, string>();
  const short = new Map<string, string>();
  const nameOf = (state: State): string => {
    const before = names.get(state);
    if (before !== undefined) return before;
    const next = state.next.map(({ answer, to }) => [answer, nameOf(to)]);
    const whole = JSON.stringify([state.question, state.outcome, state.question ? next : state.shown]);
    const name = short.get(whole) ?? String(short.size);
    short.set(whole, name);
    names.set(state, name);
    return name;
  };
  const groups = new Map<string, State[]>();
  for (const state of states) groups.set(nameOf(state), [...(groups.get(nameOf(state)) ?? []), state]);
  return groups;
}

/** Letters and digits that make no words, and are not taken for each other. */
const letters = "bcdfghjkmnpqrstvwxz23456789";

/**
 * A code for a page, made of where it is and of the answers that all its states have given: the same in every build, and
 * when other parts of the finder change.
 */
function codeFor(members: readonly State[], taken: Set<string>): string {
  const [{ answers, question, outcome } = { answers: {} }] = members;
  const common = Object.entries(answers).filter(([name, id]) =>
    members.every((member) => member.answers[name] === id),
  );
  for (let about = JSON.stringify([question, outcome, common]); ; about = `${about}+`) {
    const hash = createHash("sha256").update(about).digest();
    const code = [...hash.subarray(0, 6)].map((byte) => letters[byte % letters.length]).join("");
    if (taken.has(code)) continue;
    taken.add(code);
    return code;
  }
}
