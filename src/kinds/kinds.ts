// Written by `npm run docs` from the files in these folders.
import { answers } from "./data/answers.ts";
import { clinics } from "./data/clinics.ts";
import { conditions } from "./data/conditions.ts";
import { contacts } from "./data/contacts.ts";
import { glossary } from "./data/glossary.ts";
import { home } from "./data/home.ts";
import { organisation } from "./data/organisation.ts";
import { pack } from "./data/pack.ts";
import { published } from "./data/published.ts";
import { routeFinder } from "./data/route-finder.ts";
import { routes } from "./data/routes.ts";
import { sections } from "./data/sections.ts";
import { sources } from "./data/sources.ts";
import { synonyms } from "./data/synonyms.ts";
import { unconfirmed } from "./data/unconfirmed.ts";
import { urgent } from "./data/urgent.ts";
import { words } from "./data/words.ts";
import { changes } from "./pages/changes.ts";
import { guide } from "./pages/guide.ts";
import { leaflets } from "./pages/leaflets.ts";
import { pages } from "./pages/pages.ts";
import { services } from "./pages/services.ts";

/** Every kind of content of which each Markdown file is a page, by its folder. */
export const pageKinds = { changes, guide, leaflets, pages, services };

/** Every data file, by its name. */
export const dataKinds = {
  answers,
  clinics,
  conditions,
  contacts,
  glossary,
  home,
  organisation,
  pack,
  published,
  "route-finder": routeFinder,
  routes,
  sections,
  sources,
  synonyms,
  unconfirmed,
  urgent,
  words,
};
