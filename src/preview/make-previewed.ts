import { makeGuide } from "../build/make-guide.ts";
import { forgetLayouts } from "../cache/code-hash.ts";
import type { Manifest } from "../leaflets/manifest.ts";
import { explainFailure } from "../report/explain-failure.ts";
import type { Issue } from "../report/issue.ts";
import { guideReader } from "./reading.ts";

/** What came of making all of a guide; nothing of it where something of the guide is missing. */
export interface Made {
  /** What only a build finds. */
  issues?: Issue[];
  manifest?: Manifest;
  /** What a tool or a template failed at, as it is told. */
  failure?: string;
}

/** Where a previewed guide lies, and where it is made. */
export interface PreviewFolders {
  content: string;
  /** The folder to make it in. */
  site: string;
  /** The folder in which finished leaflets and pages are kept. */
  cache: string;
}

/** Makes what makes a previewed guide as a build does, errors and all, each time that it is asked to. */
export function previewMaker({ content, site, cache }: PreviewFolders, today: string) {
  const read = guideReader(content, today);
  return async (signal: AbortSignal): Promise<Made> => {
    forgetLayouts();
    const { plan } = await read();
    if (!plan) return {};
    const about = { content, today, out: site, cache, preview: true, part: 1, date: undefined } as const;
    try {
      const { issues, built } = await makeGuide(plan, { ...about, signal, say: console.log });
      return { issues, ...(built && { manifest: built.manifest }) };
    } catch (failure) {
      return { failure: told(failure) };
    }
  };
}

function told(failure: unknown): string {
  return explainFailure(failure) ?? String(failure instanceof Error ? failure.stack : failure);
}
