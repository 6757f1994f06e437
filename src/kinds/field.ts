import type { z } from "zod";

/** What a value is to readers and to the rest of the guide; it decides which rules look at it. */
export type Role =
  /** The guide's own words, which readers see: as a heading, in the text of its page, or alone. */
  | { role: "words"; as: "heading" | "text" | "alone"; sentences?: true; teaches?: Teaches; places?: true }
  /** Words that readers see and that are other people's: names, titles, what is typed into a search box. */
  | { role: "quoted"; teaches?: Teaches }
  /** The name of something that is written elsewhere. */
  | { role: "id"; of: Target }
  /** The day on which a fact that can go stale was last looked at, or a page was read against its sources. */
  | { role: "fact"; done: "checked" | "reviewed" }
  /** How somebody is reached, as the data alone knows it. */
  | { role: "contact"; by: "phone" | "email" | "web" }
  /** All else: numbers, choices, colours, dates. */
  | { role: "setting" };

/** Whether the spelling and capitals of the words are right wherever else they stand; `names` only where written with capitals inside. */
type Teaches = "all" | "names";

/**
 * What an id names: an entry of a data file, by the file's name; a part of the guide, or what a leaflet includes, which may be a
 * section; a leaflet, drawing, picture or address; a question, answer or outcome of the route finder.
 */
export type Target = "part" | "included" | "leaflet" | "icon" | "picture" | "address" | (string & {});

/** What a field is given where a file is begun: the day, the day a year on, the next place in its list, all nations. */
export type Beginning = "today" | "in a year" | "next" | "all";

/** What a field holds, for whoever walks over its values; `about` says in Markdown what it is for. */
type Held = { about: string; begins?: Beginning } & (
  | ({ is: "value" } & Role)
  | { is: "group"; fields: ReadonlyMap<string, Field> }
  | { is: "entries"; entry: Field }
  | { is: "list"; item: Field }
);

/**
 * A field of front matter or data: a schema, and what its values are. A schema alone is no field, so that no text
 * escapes the rules.
 */
export type Field<Schema extends z.ZodType = z.ZodType> = { readonly schema: Schema } & Held;
