import { firstTypeface, typefaceNames } from "../../typeface/typeface-names.ts";
import { email, phone, repository, siteRoot } from "../contact-fields.ts";
import type { DataKind } from "../data-kind.ts";
import { group, list, optional, orElse, orEmpty, orNull } from "../group-fields.ts";
import { picture } from "../id-fields.ts";
import { choice, colour, language, repositoryPath } from "../setting-fields.ts";
import { name, quoted, sentences, words } from "../text-fields.ts";

/** Who publishes the guide. */
export const organisation = {
  about: "the publisher",
  fields: group("", {
    name: name("its name"),
    strapline: words("what the guide is, in one line below the title of the home page"),
    language: language("the language of the content, of the interface and of every leaflet: `en-GB`"),
    url: siteRoot("where the site lives, path included; it ends with a slash"),
    email: email("where readers can write to"),
    phone: optional(phone("the number that readers can call, in quotation marks")),
    logo: optional(
      picture("its logo, on every page and leaflet: one of the pictures in `images`, best an SVG"),
    ),
    legal: orEmpty(
      list(
        "what the law asks it to say, at the foot of every page and leaflet: `Registered charity 123456`",
        quoted(""),
        "Write a list of lines, each after a hyphen.",
      ),
    ),
    formats: sentences("how to ask for another format"),
    feedback: sentences("how to say what is wrong or missing"),
    disclaimer: sentences("what the guide does not do, at the foot of every page"),
    aboutServices: optional(
      sentences("how the publisher stands to the services, above the list of them, where there are some"),
    ),
    reviewedBy: orNull(words("who outside the project has reviewed the guide, or `null`: nobody yet")),
    colours: group('its colours, such as `"#0a545c"`', {
      deep: colour("bands"),
      main: colour("links and controls"),
      accent: colour("the one bright accent"),
    }),
    typeface: orElse(
      choice(
        `its typeface, on screen and paper: ${typefaceNames.map((name) => `\`${name}\``).join(", ")}; see [designing](designing.md#the-typefaces)`,
        typefaceNames,
      ),
      firstTypeface,
    ),
    repository: optional(
      group("where the guide is kept: with it, `/edit/` is where [editors work in a browser](editing.md)", {
        address: repository("its address at GitHub or GitLab: `https://github.com/our-charity/guide`"),
        branch: optional(
          repositoryPath("the branch that is published, where that is not the one shown first"),
        ),
        folder: orElse(repositoryPath("where the content folder is in it, if not at `content`"), "content"),
      }),
    ),
  }),
} satisfies DataKind;
