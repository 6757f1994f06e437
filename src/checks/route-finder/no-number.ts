import { type Finding, rule } from "../rule.ts";
import { finderOf } from "./finder-of.ts";

/** Whatever comes out, there is somebody to call. */
export const noNumber = rule({
  code: "no-number",
  severity: "error",
  group: "Route finder",
  of: "draft",
  summary: "Every outcome has a phone number for its readers, wherever they live.",
  check: (draft) => {
    const found = finderOf(draft);
    const contacts = draft.data.contacts;
    const { words } = draft;
    if (!found || !contacts || !words) return [];
    const told = new Map<string, Finding>();
    for (const { outcome = "", shown } of found.states) {
      const call = found.finder.outcomes[outcome]?.call;
      if (!call?.every((id) => Object.hasOwn(contacts, id)) || told.has(outcome)) continue;
      const { nation } = shown;
      const isFor = (id: string) => nation === undefined || contacts[id]?.nations.includes(nation);
      if (call.some((id) => isFor(id) && contacts[id]?.phone !== undefined)) continue;
      told.set(outcome, {
        at: found.yaml.valueAt(["outcomes", outcome, "call"]),
        message: `"${outcome}" has no phone number${nation === undefined ? "" : ` for readers in ${words.say(`nations.${nation}`)}`}.`,
        hint: "Add a contact that has one, such as somebody to talk to.",
      });
    }
    return [...told.values()];
  },
});
