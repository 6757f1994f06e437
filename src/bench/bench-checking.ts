import MarkdownIt from "markdown-it";
import { checkContent } from "../checks/check-content.ts";
import { readFiles } from "../content/read-files.ts";
import { time } from "./time.ts";

/** What reading and checking a content folder takes, in seconds. */
export interface CheckFigures {
  /** Every rule, files read and parsed. */
  check: number;
  /** Only rendering the same Markdown files with a plain markdown-it, files read: the least that it could take. */
  render: number;
}

/** Checks a content folder and renders it, each once beforehand so that both are warm. */
export async function benchChecking(dir: string, today: string): Promise<CheckFigures> {
  const check = () => checkContent(dir, today);
  const render = async () => {
    const markdown = new MarkdownIt();
    const texts = (await readFiles(dir)).filter(({ name }) => name.endsWith(".md"));
    return texts.map(({ source }) => markdown.render(source?.text ?? ""));
  };
  await check();
  await render();
  return { check: (await time(check)).seconds, render: (await time(render)).seconds };
}
