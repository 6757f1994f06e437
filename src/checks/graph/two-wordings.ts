import { rule } from "../rule.ts";

/** Page and leaflet say the same; known only once both are finished. */
export const twoWordings = rule({
  code: "two-wordings",
  severity: "error",
  group: "Graph",
  of: "faces",
  summary: "Every finished leaflet says what its finished web pages say, in their words and order.",
  check: ({ leaflets }, differences) =>
    differences.flatMap(({ job, page, after, expected, printed }) => {
      const leaflet = leaflets.find(({ slug }) => slug === job.leaflet.slug);
      const place = after === "" ? "At the beginning" : `After “${after}”`;
      const say = (sentences: readonly string[]) =>
        sentences.length > 0 ? `says “${sentences.join(" ")}”` : "says nothing";
      const message = `${place}, ${page} ${say(expected)}, but leaflets/${job.file} ${say(printed)}.`;
      const hint =
        "Both are made from the same words, so mend the template or style in layouts/ that drops or adds them.";
      return leaflet ? [{ at: leaflet.yaml.valueAt(["include"]), message, hint }] : [];
    }),
});
