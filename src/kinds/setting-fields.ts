import { z } from "zod";
import { isDay } from "./calendar-day.ts";
import type { Beginning, Field } from "./field.ts";
import { optional } from "./group-fields.ts";
import { type Nation, nations } from "./nations.ts";
import { name } from "./text-fields.ts";

/** A field of which no reader reads the value as words. */
const setting = <Schema extends z.ZodType>(about: string, schema: Schema): Field<Schema> => ({
  is: "value",
  schema,
  about,
  role: "setting",
});

/** A field that is given this where a file is begun. */
const begun = <Schema extends z.ZodType>(begins: Beginning, field: Field<Schema>): Field<Schema> => ({
  ...field,
  begins,
});

/** A real day of the calendar, written 2026-11-21 and kept that way. */
const dayValue = z
  .string("Write a date such as 2026-11-21.")
  .meta({ format: "date" })
  .superRefine((value, context) => {
    if (isDay(value)) return;
    if (/^\d{4}-\d{2}-\d{2}$/.test(value))
      context.addIssue({
        code: "custom",
        params: { code: "impossible-date" },
        message: `There is no day ${value}.`,
      });
    else context.addIssue({ code: "custom", message: `Write a date such as 2026-11-21, not "${value}".` });
  });

/** The day on which a page was last read against its sources. */
export const reviewed = (): Field<typeof dayValue> => ({
  is: "value",
  schema: dayValue,
  about: "the day on which the whole page was last read against its sources, as `2026-11-21`",
  role: "fact",
  done: "reviewed",
  begins: "today",
});

/** A day of the calendar. */
export const day = (about: string) => setting(about, dayValue);

/** The day on which a page is to be read again. */
export const nextReview = () =>
  begun("in a year", day("the day on which that is due again, at most 3 years on"));

/** Who read it on that day. */
export const reviewedBy = () =>
  optional(
    name("who has read it so, with what they do: `Dr Ann Lee, oncologist`; `npm run review` writes it"),
  );

/** The day on which somebody last looked at the source of a fact that can go stale. */
export const checked = (): Field<typeof dayValue> => ({
  is: "value",
  schema: dayValue,
  about: "the day on which somebody last looked at the source of this, as `2026-11-21`",
  role: "fact",
  done: "checked",
  begins: "today",
});

const listed = z
  .array(z.enum(nations))
  .min(1, "Name at least one.")
  .refine((each) => new Set(each).size === each.length, { error: "A nation stands twice.", params: {} });

/** Which nations something is for, always as a list. */
export const nationList = (about = "") =>
  begun(
    "all",
    setting(
      `${about}\`all\`, or a list of ${nations.map((nation) => `\`${nation}\``).join(", ")}`,
      z
        .union([z.literal("all"), listed], {
          error: `Write all, or a list of: ${nations.join(", ")}.`,
        })
        .transform((value): Nation[] => (value === "all" ? [...nations] : value)),
    ),
  );

/** A place in a list of pages, counted from 1. */
export const order = (about: string) =>
  begun("next", setting(about, z.int("Write a whole number such as 1.").positive("Count from 1.")));

/** How many pages something may have. */
export const pageCount = (about: string) =>
  setting(about, z.int("Write a whole number of pages.").positive("Write at least 1."));

/** Yes or no; no where it is left out. */
export const flag = (about: string) => setting(about, z.boolean("Write true or false.").default(false));

/** Whether a page is still being written. */
export const isDraft = () =>
  flag(
    "`true` while it is being written: `npm start` shows it, and it is left out of the check and the build",
  );

/** One of several. */
export const choice = <const Values extends readonly string[]>(about: string, values: Values) =>
  setting(about, z.enum(values, `Write one of: ${values.join(", ")}.`));

/** A colour, as CSS writes it. */
export const colour = (about: string) =>
  setting(
    about,
    z.string().regex(/^#[0-9a-fA-F]{6}$/, 'Write a colour such as "#0a545c", in quotation marks.'),
  );

/** The language of a guide, as a tag (BCP 47); `layouts/words` has the words of the interface in it. */
export const language = (about: string) => {
  const hint = "Write the tag of a language, such as en-GB or cy.";
  const tag = z.string(hint).regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, hint);
  return setting(about, tag.default(firstLanguage));
};

/** A folder or a branch of a repository, by its path there. */
export const repositoryPath = (about: string) =>
  setting(
    about,
    z
      .string("Write its name, such as content.")
      .regex(
        /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/,
        "Write its name without a slash at either end, such as content.",
      ),
  );

/** A text for whoever keeps the guide, which no reader sees. */
export const remark = (about: string) =>
  setting(about, z.string("Write a text here.").regex(/\S/, "This is empty: write a text."));

/** The language of a guide that names none, whose words of the interface all others are held against. */
export const firstLanguage = "en-GB";
