import type { RouteFinder } from "../../route-finder/find-states.ts";
import type { KeyPath } from "../../source/find-node.ts";
import { finderOf } from "../route-finder/finder-of.ts";
import { type Remark, rule } from "../rule.ts";

type Answer = RouteFinder["questions"][string]["answers"][string];
type Way = RouteFinder["ways"][number];

/** The reader's own doubt; that of a doctor is none. */
const doubt =
  /\bI(?: do not|[’']m not|(?: a|[’']a)m not| don[’']t| cannot| can[’']t) (?:really )?(?:know|sure|certain|tell|say|remember)\b|\bI(?: a|[’'])m unsure\b|^(?:not sure|unsure|don[’']t know|no idea)\b/i;

/** Somebody else, who has not agreed or cannot. */
const refusal =
  /\b(?:they|he|she|who|patient|person|relative|friend|partner|husband|wife|mother|father|parent|child)\b[^.]{0,20}\b(?:not|cannot|never|\w+n[’']t)\b[^.]{0,15}\b(?:agree|consent|decide|asked|want)/i;

const abroad = /\b(?:abroad|overseas|(?:another|other|foreign) countr(?:y|ies))\b/i;
const told = /\b(?:said|says|told|explained)\b/i;
const untold = /\b(?:nobody|no one|never|not|n[’']t) (?:has |have |yet |been )*(?:said|told|explained)\b/i;
const denied = /\b(?:not|cannot|never)\b|n[’']t\b/i;

/** What the words of an answer say, and its `means:` does not. */
function remarkOnAnswer({ says, means }: Answer): Remark | undefined {
  // One that means something else too is told by `time-first`.
  if (means.includes("time-told") && means.length === 1 && (!told.test(says) || untold.test(says)))
    return {
      message: `"${says}" does not say that somebody has said how long it is safe to wait.`,
      hint: "Write means: [ask-time], or say in the answer who has said it.",
    };
  if (refusal.test(says) && !means.includes("no-consent"))
    return {
      message: `"${says}" is not marked as no-consent.`,
      hint: "Add means: [no-consent], and an outcome: of the kind stop.",
    };
  if (doubt.test(says) && !means.includes("unknown"))
    return {
      message: `"${says}" is not marked as unknown.`,
      hint: "Add means: [unknown], and whatever the most careful answer beside it means.",
    };
  return undefined;
}

/** The same of a way, and of its caution. */
function remarkOnWay({ title, is, caution }: Way): Remark | undefined {
  if (abroad.test(title) && is !== "overseas")
    return { message: `"${title}" is not marked as overseas.`, hint: "Add is: overseas, and a caution:." };
  if (caution !== undefined && is === "overseas" && !denied.test(caution))
    return {
      message: `The caution of "${title}" does not say what may not be so.`,
      hint: "Say that what is advised there may not be available here or on the NHS.",
    };
  return undefined;
}

/** What answers and ways say in words, the guide knows by their marks: it would lead on whoever is not marked. */
export const finderMarks = rule({
  code: "finder-marks",
  severity: "error",
  group: "Route finder",
  of: "text",
  language: "en",
  summary:
    "What an answer or a way of the route finder says in words, its `means:` or `is:` says too: a doubt, no consent, a doctor who has said how long, a way abroad.",
  check: (text) => {
    const found = text.set.kind === "route-finder" ? finderOf(text.draft) : undefined;
    if (!found) return [];
    const { finder, yaml } = found;
    const tell = (path: KeyPath, remark: Remark | undefined) =>
      remark ? [{ at: yaml.valueAt(path), ...remark }] : [];
    const answers = Object.entries(finder.questions).flatMap(([name, question]) =>
      Object.entries(question.answers).flatMap(([id, answer]) =>
        tell(["questions", name, "answers", id, "says"], remarkOnAnswer(answer)),
      ),
    );
    const ways = finder.ways.flatMap((way, index) => tell(["ways", index, "title"], remarkOnWay(way)));
    return [...answers, ...ways];
  },
});
