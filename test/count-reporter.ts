import type { Reporter, TestCase, TestModule } from "vitest/node";

/** Ends the run with the names of what failed and one plain line that counts the tests: logs of machines are often cut to their last lines. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string }[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const those = (state: string) => tests.filter((test) => test.result().state === state);
    // A file that cannot be read, or made ready, has failed, though none of its tests has.
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0,
    );
    const failed = [
      ...broken.map((module) => module.relativeModuleId),
      ...those("failed").map(told),
      ...unhandled.map(({ message }) => `an error that no test caught: ${message}`),
    ];
    console.log(["", ...failed.map((name) => `failed: ${name}`)].join("\n"));
    console.log(
      `${those("passed").length} passed, ${failed.length} failed, ${those("skipped").length} skipped`,
    );
  }
}

/** Where a failed test stands, its name, and the first line of what was wrong. */
function told(test: TestCase): string {
  const why = test.result().errors?.[0]?.message.split("\n", 1)[0] ?? "";
  return `${test.module.relativeModuleId}: ${test.fullName}: ${why.slice(0, 300)}`;
}
