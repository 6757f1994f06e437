import type { z } from "zod";
import type { dataKinds, pageKinds } from "./kinds.ts";

/** A folder of Markdown in `content`. */
export type PageFolder = keyof typeof pageKinds;

/** The front matter of each folder of Markdown. */
export type FrontMatter = {
  [Folder in PageFolder]: z.output<(typeof pageKinds)[Folder]["fields"]["schema"]>;
};

/** Everything in `content/data`, by the name of its file. */
export type Data = {
  [Name in keyof typeof dataKinds]: z.output<(typeof dataKinds)[Name]["fields"]["schema"]>;
};

/** The name of a data file, without its ending. */
export type DataName = keyof Data;

export type Organisation = Data["organisation"];
export type Section = Data["sections"][string];
export type Source = Data["sources"][string];
export type Contact = Data["contacts"][string];
export type Clinic = Data["clinics"][string];
export type Term = Data["glossary"][string];
export type Conditions = Data["conditions"];
