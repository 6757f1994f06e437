// Written by `npm run docs` from the files in these folders.
import { aToZ } from "./own/a-to-z.ts";
import { edit } from "./own/edit.ts";
import { findYourWay } from "./own/find-your-way.ts";
import { forClinics } from "./own/for-clinics.ts";
import { glossary } from "./own/glossary.ts";
import { guide } from "./own/guide.ts";
import { help } from "./own/help.ts";
import { home } from "./own/home.ts";
import { keep } from "./own/keep.ts";
import { leaflets } from "./own/leaflets.ts";
import { lost } from "./own/lost.ts";
import { myPack } from "./own/my-pack.ts";
import { search } from "./own/search.ts";
import { services } from "./own/services.ts";
import { sources } from "./own/sources.ts";
import { whatsNew } from "./own/whats-new.ts";

/** Every page that has no file in `content`, by the name of its template. */
export const ownPages = {
  "a-to-z": aToZ,
  edit,
  "find-your-way": findYourWay,
  "for-clinics": forClinics,
  glossary,
  guide,
  help,
  home,
  keep,
  leaflets,
  lost,
  "my-pack": myPack,
  search,
  services,
  sources,
  "whats-new": whatsNew,
};
