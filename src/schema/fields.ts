import { z } from "zod";

/** The nations of the United Kingdom, as front matter names them. */
export const nations = ["england", "scotland", "wales", "northern-ireland"] as const;
export type Nation = (typeof nations)[number];

/** The language of a guide that names none, whose words of the interface all others are held against. */
export const firstLanguage = "en-GB";

/** Text on one line, with something in it. Straight double quotes are left over from YAML: text uses curly ones. */
export const text = z
  .string({ error: "Write a text here." })
  .trim()
  .min(1, "This is empty: write a text.")
  .refine(
    (value) => !value.includes('"'),
    "A straight quotation mark is left in the text. Use “ and ” inside a text.",
  );

/** A real day of the calendar, written 2026-11-21 and kept that way. */
export const date = z.string({ error: "Write a date such as 2026-11-21." }).superRefine((value, context) => {
  const impossible = /^\d{4}-\d{2}-\d{2}$/.test(value) && !isDay(value);
  if (impossible)
    context.addIssue({
      code: "custom",
      params: { code: "impossible-date" },
      message: `There is no day ${value}.`,
    });
  else if (!isDay(value))
    context.addIssue({ code: "custom", message: `Write a date such as 2026-11-21, not "${value}".` });
});

function isDay(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  // A day that is not, such as 30 February, is counted on into the next month.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Which nations something is for, always as a list. */
export const nationList = z
  .union([z.literal("all"), z.array(z.enum(nations)).min(1)], {
    error: `Write all, or a list of: ${nations.join(", ")}.`,
  })
  .transform((value): Nation[] => (value === "all" ? [...nations] : value));

/** An address of another site. */
export const webAddress = z
  .url({ protocol: /^https$/, error: "Write a web address that begins with https://.", abort: true })
  .regex(/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, "Copy the web address from the address bar of a browser.");

/** A phone number as people read it out: digits in groups; a service may have a short one, such as 999 or 116 123. */
export const phoneNumber = z
  .string({ error: "Write a phone number in quotation marks." })
  .regex(/^(?:\+?\d[\d ]{6,16}\d|[1-9]\d{2}(?: ?\d{2,3})?)$/, {
    error: "Write a phone number in digits, such as 0345 222 3730.",
    abort: true,
  })
  .regex(
    /^(?:[^0]|0(?: ?\d){9,10}$)/,
    "Count the digits: with its first 0, a number in the UK has 10 or 11.",
  );

export const email = z.email("Write an e-mail address such as hello@example.org.");

/** A place in a list of pages, counted from 1. */
export const order = z.int("Write a whole number such as 1.").positive("Count from 1.");

/** Ids of entries elsewhere in the data; whether they exist is checked once everything is loaded. */
export const ids = z
  .array(z.string().min(1), "Write a list of ids, such as [cruk, macmillan].")
  .min(1, "Name at least one.");

/** Words that people search for. */
export const aliases = z.array(text, "Write a list of texts, each on a line after a hyphen.").default([]);
