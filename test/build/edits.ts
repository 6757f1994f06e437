import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";

/** Something that an editor does to a content folder; the numbers say where. */
export interface Edit {
  kind: (typeof kinds)[number];
  file: number;
  place: number;
}

const kinds = ["reword", "retitle", "repeat", "delete", "rename", "draft", "data", "revert"] as const;

/** Edits by chance. */
export const edits = fc.record({
  kind: fc.constantFrom(...kinds),
  file: fc.nat(),
  place: fc.nat(),
});

/** A content folder as text, by file: what an edit can be taken back to. */
export type Snapshot = ReadonlyMap<string, string>;

const isText = /\.(md|yaml|svg)$/;

/** Reads a content folder. */
export async function takeSnapshot(dir: string): Promise<Snapshot> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => isText.test(name)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(dir, name), "utf8")] as const),
    ),
  );
}

/** Puts a content folder back as it was. */
export async function restore(dir: string, snapshot: Snapshot): Promise<void> {
  for (const name of (await takeSnapshot(dir)).keys())
    if (!snapshot.has(name)) await rm(path.join(dir, name));
  for (const [name, text] of snapshot) await writeFile(path.join(dir, name), text);
}

/** Does an edit; `first` is the folder as it was at the very start. */
export async function edit(dir: string, { kind, file, place }: Edit, first: Snapshot): Promise<void> {
  const now = await takeSnapshot(dir);
  const among = (ending: string) => [...now.keys()].filter((name) => name.endsWith(ending));
  const one = (names: readonly string[]) => names[file % names.length] ?? "";
  const page = one(among(".md"));
  const change = (name: string, to: (text: string) => string) =>
    writeFile(path.join(dir, name), to(now.get(name) ?? ""));
  const told = `once more ${place % 7}`;
  if (kind === "reword")
    await change(page, (text) => replaceOne(text, /(?<=[a-z])\.(?=\s)/g, place, ` ${told}.`));
  if (kind === "retitle") await change(page, (text) => text.replace(/(?<=^title: .*)$/m, ` ${told}`));
  if (kind === "repeat") await change(page, (text) => `${text.trimEnd()}\n\nThis is said ${told}.\n`);
  if (kind === "draft") await change(page, (text) => text.replace(/^---\n/, "---\ndraft: true\n"));
  if (kind === "delete") await rm(path.join(dir, page));
  if (kind === "rename") {
    // Whatever names the page names it by its new name.
    const slug = path.basename(page, ".md");
    for (const [name, text] of now) await change(name, () => text.replaceAll(slug, `${slug}-${place % 3}`));
    await rename(path.join(dir, page), path.join(dir, page.replace(/\.md$/, `-${place % 3}.md`)));
  }
  if (kind === "data")
    await change(one(among(".yaml")), (text) =>
      replaceOne(text, /(?<=: [A-Z].*[a-z])\.$/gm, place, ` ${told}.`),
    );
  if (kind === "revert") {
    const name = one([...first.keys()]);
    await writeFile(path.join(dir, name), first.get(name) ?? "");
  }
}

function replaceOne(text: string, pattern: RegExp, place: number, to: string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[place % Math.max(found.length, 1)];
  return match ? text.slice(0, match.index) + to + text.slice(match.index + match[0].length) : text;
}
