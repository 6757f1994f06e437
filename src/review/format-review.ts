import type { Place } from "../report/issue.ts";
import type { Shown } from "./rests-on.ts";
import type { Call, Due, ReviewList } from "./review-list.ts";

/** More addresses than this are counted. */
const mostNamed = 4;

/** What there is to do, for a person: by the day, then the numbers to ring, then what nobody has confirmed. */
export function formatReview({ today, due, calls, unconfirmed }: ReviewList): string {
  const days = [...new Set(due.map((each) => each.due))];
  return [
    `To be looked at again, soonest first. Today is ${today}.`,
    ...days.map((day) => {
      const items = due.filter((each) => each.due === day);
      return [`${day}, ${inDays(items[0]?.days ?? 0)}`, ...items.map(dueLines)].join("\n");
    }),
    "Ring before you publish, what was read long ago first:",
    ...(calls.length > 0 ? [calls.map(callLines).join("\n")] : ["  No phone number is in the guide."]),
    "Nobody has confirmed yet, and no page shows:",
    unconfirmed
      .map(({ what, who, where, ...at }) => `  ${what}\n    ask ${who}: ${where}\n    ${placed(at)}`)
      .join("\n") || "  Nothing waits.",
    `${count(due.filter(({ days }) => days < 0).length, "review")} late, ${count(due.length, "thing")} in all, ${count(calls.length, "number")} to ring, ${count(unconfirmed.length, "fact")} to confirm.`,
  ].join("\n\n");
}

function dueLines({ kind, title, last, by, ...rest }: Due): string {
  const done = kind === "page" ? `read ${last}${by === null ? "" : ` by ${by}`}` : `source looked at ${last}`;
  return `  ${kind} ${title}: ${done}\n    ${placed(rest)}${shown(rest)}`;
}

function callLines({ name, phone, checked, how, source, old, ...rest }: Call): string {
  const read = [how, source, checked].filter((each) => each !== null).join("; ");
  return `  ${phone} ${name}${old ? " (what was read is old)" : ""}\n    last: ${read}\n    ${placed(rest)}${shown(rest)}`;
}

function inDays(days: number): string {
  if (days === 0) return "today";
  return days > 0 ? `in ${count(days, "day")}` : `${count(-days, "day")} late`;
}

function placed({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** On which pages and leaflets it is read. */
function shown({ pages, leaflets }: Shown): string {
  const lists = { on: pages, leaflets };
  const named = Object.entries(lists).map(([name, list]) => {
    const rest = list.length - mostNamed;
    const more = rest > 0 ? `, and ${rest} more` : "";
    return list.length === 0 ? "" : `; ${name}: ${list.slice(0, mostNamed).join(", ")}${more}`;
  });
  return named.join("");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
