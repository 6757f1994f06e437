import { defineConfig } from "vitest/config";

const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Tests of the parts mirror `src`; tests of the guide read the real one, built once before them. */
export default defineConfig({
  test: {
    reporters: ["default", "./test/page-table-reporter.ts", "./test/count-reporter.ts"],
    projects: [
      { test: { name: "parts", include: ["test/**/*.test.ts"], exclude: ["test/guide/**"], ...timeouts } },
      {
        test: {
          name: "guide",
          include: ["test/guide/**/*.test.ts"],
          globalSetup: "test/build-once.ts",
          ...timeouts,
        },
      },
    ],
  },
});
