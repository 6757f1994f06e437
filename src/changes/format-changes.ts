import { formatPaperChanges } from "../leaflets/paper-changes.ts";
import type { GuideChanges } from "./compare-guides.ts";

/** The formats of `npm run changes`. */
export const changeFormats = {
  text: formatText,
  json: (changes: GuideChanges) => JSON.stringify(changes, null, 2),
};

function formatText(changes: GuideChanges): string {
  const { pages, leaflets, copies } = changes;
  const named = (verb: string, list: readonly { url: string; title: string }[]) =>
    list.map(({ url, title }) => `${verb} ${url} "${title}"`);
  const changed = (pages?.changed ?? []).flatMap(({ url, title, removed, added }) => [
    `Changed ${url} "${title}"`,
    ...removed.map((sentence) => `  - ${sentence}`),
    ...added.map((sentence) => `  + ${sentence}`),
  ]);
  const replaced = leaflets.changed.map(
    ({ slug, title, clinic, from, to }) =>
      `Changed /leaflets/${slug}/ "${title}"${clinic ? ` for ${clinic}` : ""}: version ${from} is now ${to}`,
  );
  const lines = [
    ...named("Added", pages?.added ?? []),
    ...changed,
    ...named("Removed", pages?.removed ?? []),
    ...named("Added", leaflets.added),
    ...replaced,
    ...named("Removed", leaflets.removed),
  ];
  const paper = formatPaperChanges(copies);
  return [
    ...(lines.length > 0 ? lines : ["Nothing changed that readers see."]),
    ...(pages
      ? []
      : ["Only leaflets were compared: name the folder of the earlier build to compare pages too."]),
    ...(paper.length > 0 ? ["", ...paper] : []),
    ...(replaced.length > 0 ? [whatToDo] : []),
    ...(leaflets.removed.length > 0
      ? ["Take the copies of removed leaflets away; their codes lead to what took their place."]
      : []),
  ].join("\n");
}

const whatToDo =
  "A clinic prints the changed leaflets again and recycles its old copies; the code on each says that it is out of date.";
