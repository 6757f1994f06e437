import { defineConfig } from "vitest/config";

/** Generous, since tests that drive a browser or build the guide run on every core at once. */
const timeouts = { testTimeout: 300_000, hookTimeout: 300_000 };

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
          name: "parts",
          include: ["test/**/*.test.ts"],
          exclude: ["test/guide/**"],
          setupFiles: "test/without-the-guide.ts",
          isolate: false,
          unstubEnvs: true,
          ...timeouts,
        },
      },
      {
        test: {
          name: "guide",
          include: ["test/guide/**/*.test.ts"],
          exclude: ["test/guide/speed/**"],
          globalSetup: "test/build-once.ts",
          ...timeouts,
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
