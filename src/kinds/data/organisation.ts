import { email, siteRoot } from "../contact-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { group, orNull } from "../group-fields.ts";
import { colour, language } from "../setting-fields.ts";
import { name, words } from "../text-fields.ts";

/** Who publishes the guide. */
export const organisation = {
  about: "the publisher",
  fields: group("", {
    name: name("its name"),
    strapline: words("what the guide is, in one line below the title of the home page"),
    language: language("the language of the content, of the interface and of every leaflet: `en-GB`"),
    url: siteRoot("where the site lives, path included; it ends with a slash"),
    email: email("where readers can write to"),
    formats: words("how to ask for another format"),
    feedback: words("how to say what is wrong or missing"),
    disclaimer: words("what the guide does not do, at the foot of every page"),
    aboutServices: words("how the publisher stands to the services, above the list of them"),
    reviewedBy: orNull(words("who outside the project has reviewed the guide, or `null`: nobody yet")),
    colours: group('its colours, such as `"#0a545c"`', {
      deep: colour("bands"),
      main: colour("links and controls"),
      accent: colour("the one bright accent"),
    }),
  }),
} satisfies DataKind;
