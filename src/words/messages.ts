/** The words of one language as their file holds them: groups by name, down to the words themselves. */
export interface Messages {
  [name: string]: string | Messages;
}

/** A message's name and, where a count decides, one text for each plural of its language (Unicode TR 35, Plural Rules). */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** All plurals that a language may have. */
export const pluralNames = ["zero", "one", "two", "few", "many", "other"] as const;

const plurals: ReadonlySet<string> = new Set(pluralNames);

/** Whether an entry holds the plurals of one message, and not messages of its own. */
function isPlural(entry: Messages): boolean {
  const names = Object.keys(entry);
  return names.includes("other") && names.every((name) => plurals.has(name));
}

/** Every message under its whole name, `leaflet.compare`, in the order of the file. */
export function flatten(messages: Messages, path: readonly string[] = []): Map<string, Message> {
  const flat = Object.entries(messages).flatMap(([name, entry]): [string, Message][] => {
    const inner = [...path, name];
    if (typeof entry === "string" || isPlural(entry)) return [[inner.join("."), entry as Message]];
    return [...flatten(entry, inner)];
  });
  return new Map(flat);
}

/** The names of what is filled in: `{count}` gives `count`. */
export function placeholders(message: Message): Set<string> {
  const texts = typeof message === "string" ? [message] : Object.values(message);
  return new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? [])));
}
