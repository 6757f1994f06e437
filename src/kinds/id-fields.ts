import { z } from "zod";
import type { Field, Target } from "./field.ts";

const reference = (about: string, of: Target, schema: z.ZodString): Field<z.ZodString> => ({
  is: "value",
  schema,
  about,
  role: "id",
  of,
});

/** The id of an entry of a data file; whether it is there is checked once everything is loaded. */
export const id = (about: string, of: Target) =>
  reference(
    about,
    of,
    z.string(`Write an id of data/${of}.yaml.`).regex(/\S/, `Write an id of data/${of}.yaml.`),
  );

/** A part of the guide: `slug` for a whole page, `slug#anchor` for one heading and what is under it. */
export const part = (about: string) =>
  reference(about, "part", z.string("Write the name of a page.").regex(/\S/, "Write the name of a page."));

/** What a leaflet includes: a part of the guide, or `section:id` for all pages of a section. */
export const included = (about: string) =>
  reference(
    about,
    "included",
    z.string("Write the name of a page.").regex(/\S/, "Write the name of a page."),
  );

/** A leaflet, by its file name. */
export const leaflet = (about: string) => {
  const hint = "Write the file name of a leaflet, such as how-to-ask.";
  return reference(about, "leaflet", z.string(hint).regex(/\S/, hint));
};

/** An address on this site. */
export const siteAddress = (about: string) => {
  const hint = "Write an address such as /guide/your-first-visit/.";
  return reference(about, "address", z.string(hint).regex(/\S/, hint));
};

/** The address of a picture. */
export const picture = (about: string) => {
  const hint = "Write the address of a picture such as /images/clinic.svg.";
  return reference(about, "picture", z.string(hint).regex(/^\/images\/\S+$/, hint));
};

/** A drawing: one that is built in, by its name, or one of the content folder. */
export const icon = (about: string) => {
  const hint = "Write the name of a drawing, such as ask, or the address of one, such as /images/heart.svg.";
  return reference(
    about,
    "icon",
    z.string(hint).regex(/^(?:[a-z]+(?:-[a-z]+)*|\/images\/[^\s/]+\.svg)$/, hint),
  );
};

/** The id of a part of the route finder; whether it is there is checked once all is loaded. */
export const ofFinder = (about: string, of: "question" | "answer" | "outcome") =>
  reference(about, of, z.string("Write an id.").regex(/\S/, "Write an id."));
