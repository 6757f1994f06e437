import { defineConfig } from "vitest/config";

/** Generous, since tests that drive a browser or build the guide run on every core at once. */
const timeouts = { testTimeout: 300_000, hookTimeout: 300_000 };

/** Tests of the parts that build, print, run commands or try thousands of inputs; all others together take half a minute. */
const slow = [
  "test/{attacks,browser,build,judges,scripts}/**/*.test.ts",
  "test/edit/in-browser.test.ts",
  "test/checks/{every-word,many-mistakes,random-content,single-mistakes}.test.ts",
  "test/folders/{guard-folders,killed}.test.ts",
  "test/kinds/every-string.test.ts",
  "test/codes/printed-codes.test.ts",
  "test/leaflets/{made-up-documents,finish/*}.test.ts",
];

/** Files of tests share their process, which loads what they test once. */
const shared = { isolate: false, unstubEnvs: true, ...timeouts };
const parts = { setupFiles: "test/without-the-guide.ts", ...shared };

/**
 * Tests of the parts mirror `src` and stand on `test/sample`; tests of the guide read the real one, built once before them. How soon pages show is
 * measured last, when nothing else keeps the machine busy.
 */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    reporters: ["dot", "./test/page-table-reporter.ts", "./test/count-reporter.ts"],
    projects: [
      {
        test: {
          name: "quick",
          include: ["test/**/*.test.ts"],
          exclude: ["test/guide/**", ...slow],
          ...parts,
        },
      },
      {
        test: { name: "slow", include: slow, ...parts },
      },
      {
        test: {
          name: "guide",
          include: ["test/guide/**/*.test.ts"],
          exclude: ["test/guide/speed/**"],
          globalSetup: "test/build-once.ts",
          ...shared,
        },
      },
      {
        test: {
          name: "speed",
          include: ["test/guide/speed/*.test.ts"],
          globalSetup: "test/build-once.ts",
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...timeouts,
        },
      },
    ],
  },
});
