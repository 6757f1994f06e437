import { execFileSync } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { ProjectCopy } from "../project-copy.ts";

test("`npm run docs` lists a new rule everywhere, once it is run", async () => {
  const { dir } = await ProjectCopy.make();
  for (const part of ["docs", "README.md"]) await cp(part, path.join(dir, part), { recursive: true });
  const rule = await readFile("src/checks/english/slip.ts", "utf8");
  const file = path.join(dir, "src/checks/english/new-rule.ts");
  await writeFile(file, rule.replace("const slip =", "const newRule =").replace('"slip"', '"new-rule"'));
  await writeFile(path.join(dir, "docs/checks/new-rule.md"), "# new-rule\n");
  execFileSync("npm", ["run", "docs"], { cwd: dir });
  for (const listed of ["README.md", "docs/checks/README.md"])
    expect(await readFile(path.join(dir, listed), "utf8")).toContain("[new-rule](");
});
