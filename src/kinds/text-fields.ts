import { z } from "zod";
import type { Field, Role } from "./field.ts";

/** Text on one line, with something in it. Straight double quotes are left over from YAML: text uses curly ones. */
const line = z
  .string({ error: "Write a text here." })
  .trim()
  .regex(/\S/, "This is empty: write a text.")
  .regex(/^[^"]*$/, "A straight quotation mark is left in the text. Use “ and ” inside a text.");

const text = (about: string, role: Role): Field<typeof line> => ({
  is: "value",
  schema: line,
  about,
  ...role,
});

/** Words of the guide that are read by themselves, away from the text of a page. */
export const words = (about: string) => text(about, { role: "words", as: "alone" });

/** Whole sentences of the guide that are read by themselves. */
export const sentences = (about: string) => text(about, { role: "words", as: "alone", sentences: true });

/** Whole sentences of the guide that stand in the text of their page. */
export const pageSentences = (about: string) => text(about, { role: "words", as: "text", sentences: true });

/** Words of the guide that head a page or a part of one. */
export const title = (about: string) => text(about, { role: "words", as: "heading" });

/** A term: its spelling is right elsewhere where it is written as a name, with capitals inside. */
export const term = (about: string) => text(about, { role: "words", as: "alone", teaches: "names" });

/** Where something is: a name in it that stands in several is no slip, though no dictionary has it. */
export const place = (about: string) => text(about, { role: "words", as: "alone", places: true });

/** Other people's words. */
export const quoted = (about: string) => text(about, { role: "quoted" });

/** A name or a rare word: it is right wherever else it stands. */
export const name = (about: string) => text(about, { role: "quoted", teaches: "all" });
