import { createRequire } from "node:module";
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from "@mdn/browser-compat-data";
import { isRecord, keysOf } from "../records.ts";
import { oldestBrowsers } from "./oldest-browsers.ts";

/** A browser that pages must be whole in. */
export type OldBrowser = keyof typeof oldestBrowsers;

let data: CompatData | undefined;

/** MDN's compatibility data, read when they are first asked for: they are 20 MB. */
function compatData(): CompatData {
  data ??= createRequire(import.meta.url)("@mdn/browser-compat-data") as CompatData;
  return data;
}

/**
 * Which of the oldest browsers lack a feature, by its path in MDN's compatibility data: `css.selectors.has`. None lack what
 * the data do not know.
 */
export function browsersWithout(feature: string): OldBrowser[] {
  const support = statement(feature)?.support;
  if (!support) return [];
  return keysOf(oldestBrowsers).filter((browser) => {
    const entry = support[browser];
    const statements = Array.isArray(entry) ? entry : entry ? [entry] : [];
    return statements.length > 0 && !statements.some((each) => hasBy(each, oldestBrowsers[browser]));
  });
}

/** Whether the compatibility data know a feature. */
export function isKnown(feature: string): boolean {
  return statement(feature) !== undefined;
}

/** The names of the features right below a path. */
export function featuresBelow(path: string): string[] {
  return Object.keys(find(path) ?? {}).filter((name) => name !== "__compat");
}

function find(path: string): Identifier | undefined {
  let found: unknown = compatData();
  for (const name of path.split(".")) found = isRecord(found) ? found[name] : undefined;
  return found as Identifier | undefined;
}

/** What the data say of the features that were asked about: one style sheet asks about each many times. */
const statements = new Map<string, CompatStatement | undefined>();

function statement(feature: string): CompatStatement | undefined {
  if (!statements.has(feature)) statements.set(feature, find(feature)?.__compat);
  return statements.get(feature);
}

/** Whether a browser of this version has it under its own name, and not only where a flag is set. */
function hasBy(
  {
    version_added: added,
    version_removed: removed,
    prefix,
    alternative_name: other,
    flags,
  }: SimpleSupportStatement,
  version: number,
): boolean {
  if (prefix || other || flags || typeof added !== "string") return false;
  return numberOf(added) <= version && !(typeof removed === "string" && numberOf(removed) <= version);
}

/** `≤79` is 79; a preview is later than all. */
function numberOf(version: string): number {
  return Number.parseFloat(version.replace("≤", "")) || Number.POSITIVE_INFINITY;
}
