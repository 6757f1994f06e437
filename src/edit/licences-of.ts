import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The folder of the package that a file belongs to. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** What licences are called, of packages and of fonts within them. */
const isLicence = /(?:^|\.)licen[cs]e(?:\.(?:txt|md))?$/i;

/** The licences of all packages that something was made of, each under the name of its file, for whoever is given a copy. */
export async function licencesOf(files: readonly string[]): Promise<string> {
  const posix = files.map((file) => file.split(path.sep).join("/"));
  const packages = new Set(posix.flatMap((file) => packageFolder.exec(file)?.[0] ?? []));
  const texts = [...packages].sort().map(async (folder) => {
    const names = await readdir(folder, { recursive: true });
    const licences = names.filter(
      (name) => isLicence.test(path.basename(name)) && !/node_modules/.test(name),
    );
    return licences.sort().map(async (name) => {
      const text = await readFile(path.join(folder, name), "utf8");
      return `${folder.replace(/^.*node_modules\//, "")}/${name.split(path.sep).join("/")}\n\n${text.trim()}\n`;
    });
  });
  return (await Promise.all((await Promise.all(texts)).flat())).join(`\n${"-".repeat(80)}\n\n`);
}
