import { z } from "zod";
import { date, email, firstLanguage, ids, nationList, phoneNumber, text, webAddress } from "./fields.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'Write a colour such as "#0a545c", in quotation marks.');

/** A drawing in `layouts/parts/icons`, by its name: never a path, which could lead to any file. */
const drawing = z
  .string("Write the name of a drawing.")
  .regex(/^[a-z]+(-[a-z]+)*$/, "Write the name of a drawing, such as ask.");

const languageTag = z
  .string("Write the tag of a language.")
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, "Write the tag of a language, such as en-GB or cy.");

/** A map from ids to entries; the ids are what other files refer to. */
function byId<Entry extends z.ZodType>(entry: Entry) {
  const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Write an id in lower case with hyphens.");
  return z.record(id, entry, "Write ids, each with its fields below it.");
}

/** The shape of each file in `content/data`. */
export const dataFiles = {
  organisation: z.strictObject({
    name: text,
    strapline: text,
    /** The language of the content, of the interface and of every leaflet; layouts/words has its words. */
    language: languageTag.default(firstLanguage),
    /** Where the site will live, path included; it ends with a slash. */
    url: webAddress.endsWith("/", "End the address with a slash."),
    email,
    /** How to ask for another format. */
    formats: text,
    /** How to say what is wrong or missing. */
    feedback: text,
    /** What the guide does not do, at the foot of every page. */
    disclaimer: text,
    /** How the publisher stands to the services that the guide lists. */
    aboutServices: text,
    /** Who outside the project has reviewed the guide, or null. */
    reviewedBy: text.nullable(),
    /** Bands, links and controls, and the one bright accent. */
    colours: z.strictObject({ deep: colour, main: colour, accent: colour }),
  }),
  home: z.strictObject({
    title: text,
    description: text,
    /** Ids of the sections that are offered first. */
    ways: ids,
    /** Where to turn at once: a heading, a text, and a link with its address on the site. */
    help: z.strictObject({ title: text, text, link: text, goTo: text }),
  }),
  /** Where to turn at once: at the top of every page and on the first side of every leaflet. Some topics need none. */
  urgent: z
    .strictObject({
      /** Whom it is for, in a few words. */
      title: text,
      /** One line that names each number; a page shows it closed, with the rest behind it. */
      line: text,
      /** Whom to call, the most urgent first: ids in `contacts.yaml`. */
      contacts: ids,
    })
    .optional(),
  sections: byId(z.strictObject({ title: text, description: text, icon: drawing })),
  sources: byId(
    z.strictObject({
      title: text,
      publisher: text,
      url: webAddress.optional(),
      checked: date,
      /** How it was read: as a supplied document, from a stored copy. */
      how: text,
      note: text.optional(),
    }),
  ),
  contacts: byId(
    z.strictObject({
      name: text,
      /** One sentence: what it can do for the reader. */
      does: text,
      nations: nationList,
      phone: phoneNumber.optional(),
      email: email.optional(),
      website: webAddress.optional(),
      hours: text.optional(),
      checked: date,
      source: z.string(),
    }),
  ),
  /** Clinics that get leaflets of their own; most guides have none. */
  clinics: byId(
    z.strictObject({
      name: text,
      phone: phoneNumber,
      /** When somebody answers: “Monday to Friday, 9am to 4pm”. */
      hours: text,
      address: text.optional(),
      /** A picture beside the name. */
      logo: z
        .string()
        .regex(/^\/images\/\S+$/, "Write the address of a picture such as /images/clinic.svg.")
        .optional(),
    }),
  ).default({}),
  glossary: byId(z.strictObject({ term: text, short: text.optional(), definition: text })),
  conditions: z.strictObject({ source: z.string(), checked: date, names: z.array(text).min(1) }),
  routes: z.array(z.strictObject({ when: text, goTo: text })).min(1),
  /** What the checks of the words know beside the dictionary. */
  words: z.strictObject({
    /** Written with capitals, wherever they stand. */
    names: z.array(text),
    /** So well known that no page has to expand them. */
    abbreviations: z.array(text),
    /** Spelled right, though the dictionary does not have them. */
    spellings: z.array(text),
  }),
};
