import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with one plain line that counts the tests, for whoever reads the log of a machine. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot even be read has failed, though none of its tests ran.
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests()].length === 0,
    );
    console.log(
      `\n${count("passed")} passed, ${count("failed") + broken.length} failed, ${count("skipped")} skipped`,
    );
  }
}
