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
      const say = (sentences: readonly string[]) => sentences.join(" ") || "(nothing)";
      const message =
        `${place}, two wordings:\n` +
        `  ${page} says: ${say(expected)}\n` +
        `  leaflets/${job.file} says: ${say(printed)}`;
      const hint =
        "Both are made from the same words, so mend the template or style in layouts/ that drops or adds them.";
      return leaflet ? [{ at: leaflet.yaml.valueAt(["include"]), message, hint }] : [];
    }),
});
