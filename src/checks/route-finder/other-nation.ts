import type { Draft } from "../../content/model.ts";
import { type Nation, nations } from "../../kinds/nations.ts";
import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";
import { misnamedAnswers } from "./misnamed-answers.ts";
import { textsShown } from "./texts-shown.ts";

/** What is of a nation, in English; of "English" nobody knows whether it is the language. */
const adjectives: Readonly<Record<Nation, readonly string[]>> = {
  england: [],
  scotland: ["Scottish"],
  wales: ["Welsh"],
  "northern-ireland": ["Northern Irish"],
};

/** Who has said where they live reads of no other nation's services. */
export const otherNation = rule({
  code: "other-nation",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary:
    "Who has said which nation they live in is told of no other nation, and of nobody who helps only there.",
  check: (draft) => {
    const found = finderOf(draft);
    const { words } = draft;
    if (!found || !words) return [];
    const { finder, pages, yaml } = found;
    // It follows from an answer that names the wrong nation, which a rule of its own tells.
    if (misnamedAnswers(finder).length > 0) return [];
    const contacts = Object.values(draft.data.contacts ?? {});
    const told = new Map<string, Finding>();
    for (const { state } of pages) {
      const { nation } = state.shown;
      if (nation === undefined || state.outcome === undefined) continue;
      const others = nations
        .filter((each) => each !== nation)
        .flatMap((each) => [words.say(`nations.${each}`), ...adjectives[each]]);
      const helpers = contacts
        .filter((contact) => !contact.nations.includes(nation))
        .flatMap(({ name }) => namesOf(name));
      for (const [index, url] of (finder.outcomes[state.outcome]?.read ?? []).entries()) {
        const path = ["outcomes", state.outcome, "read", index];
        if (!isOfOthers(url, nation, draft) || told.has(JSON.stringify(path))) continue;
        const name = words.say(`nations.${nation}`);
        told.set(JSON.stringify(path), { at: yaml.valueAt(path), ...remark(url, name) });
      }
      for (const { text, path } of textsShown(state, finder)) {
        const name = [...helpers, ...others].find((each) => hasName(text, each));
        const key = JSON.stringify(path);
        if (name !== undefined && !told.has(key))
          told.set(key, {
            at: yaml.valueAt(path),
            ...remark(name, words.say(`nations.${nation}`)),
          });
      }
    }
    return [...told.values()];
  },
});

/** A name as it may stand in a text: with its short form in brackets, without it, or that alone. */
function namesOf(name: string): string[] {
  const [, long, short] = /^(.+) \((\p{Lu}{2,})\)$/u.exec(name) ?? [];
  return [name, long, short].filter((each) => each !== undefined);
}

/** Whether a page is for readers in other nations only, or an address leads to what is about one of them. */
function isOfOthers(url: string, nation: Nation, draft: Draft): boolean {
  const parts = url.split(/[/#]/);
  const [path] = url.split("#");
  const page = draft.guide.find((each) => each.url === path);
  return (
    page?.fields.nations?.includes(nation) === false ||
    nations.some((each) => each !== nation && parts.includes(each))
  );
}

function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at !== -1 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
}

function remark(name: string, nation: string) {
  return {
    message: `Readers in ${nation} are told of "${name}" here.`,
    hint: "Leave it out, or say it only where it is so, with when:.",
  };
}
