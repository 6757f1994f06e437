import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";
import type { Content } from "../content/model.ts";
import type { Catalogue, CataloguePage } from "../search/catalogue.ts";
import { KnownWords } from "../search/known-words.ts";
import { topicExamples } from "../search/topic-examples.ts";
import { wordsOf } from "../search/words-of.ts";
import { answerViews } from "./answer-views.ts";
import { keptEvidence } from "./kept-evidence.ts";

/** How readily a page comes first, by the folder that it lies in: guidance first, and what is about the guide last. */
const weights: Readonly<Record<string, number>> = { guide: 1, help: 0.9, services: 0.75, leaflets: 0.7 };
const otherWeight = 0.7;
const termWeight = 0.95;

/**
 * Writes `search/catalogue.json`, which the search page reads before it asks the index: the pages that the index has, as
 * they were finished, and every word of the glossary.
 *
 * @param fragments the name of each page's text in the index, by the address of the page
 * @param cache the folder in which what was learnt is kept
 */
export async function writeCatalogue(
  site: string,
  content: Content,
  fragments: ReadonlyMap<string, string>,
  cache?: string,
): Promise<void> {
  const catalogue = await searchCatalogue(site, content, fragments, cache);
  await writeFile(path.join(site, "search/catalogue.json"), `${JSON.stringify(catalogue)}\n`);
}

/** Makes the catalogue of the search, and learns what readers’ words tell of what they seek. */
export async function searchCatalogue(
  site: string,
  content: Content,
  fragments: ReadonlyMap<string, string>,
  cache?: string,
): Promise<Catalogue> {
  const { data, words, services } = content;
  const addresses = [...fragments.keys()].sort();
  const read = await Promise.all(
    addresses.map(async (url) => readPage(await readFile(path.join(site, url, "index.html"), "utf8"), url)),
  );
  const sellers = new Set(
    services.filter(({ data: { kind } }) => kind === "private-clinic").map(({ url }) => url),
  );
  const kind = words.say("kinds.term");
  const terms = Object.entries(data.glossary).map(
    ([id, { term, short, definition }]): CataloguePage => ({
      url: `/glossary/#${id}`,
      kind,
      title: term,
      description: definition,
      aliases: short ? [short] : [],
      headings: [],
      weight: termWeight,
    }),
  );
  const pages = read.map(({ page }) => ({
    ...page,
    fragment: fragments.get(page.url) ?? "",
    ...(sellers.has(page.url) && { sells: true }),
  }));
  const views = answerViews(content);
  const knowing = {
    language: words.language,
    smallWords: wordsOf(words.say("search.smallWords")),
    everydayWords: wordsOf(words.say("search.everydayWords")),
    irregular: words.say("search.irregularForms").split(", "),
    synonyms: data.synonyms,
    pages: [...pages, ...terms],
    readersWords: [...new Set(views.flatMap(({ asked }) => asked.flatMap(wordsOf)))].join(" "),
    words: byNumberOfPages(read.map(({ text }) => new Set(wordsOf(text)))),
  };
  const answers = views.map(({ asked, answer, goTo, urgent }) => ({
    asked,
    answer,
    goTo,
    urgent: urgent ? asked : [],
  }));
  const { examples, pageOfTopic } = topicExamples(knowing.pages, answers, new KnownWords(knowing));
  return {
    ...knowing,
    answers: answers.map(({ asked, ...answer }) => answer),
    evidence: await keptEvidence(examples, pageOfTopic, cache),
  };
}

/** What a page of the index says of itself. */
function readPage(html: string, url: string): { page: CataloguePage; text: string } {
  const document = parseDocument(html);
  const isBody = (element: { attribs: Record<string, string> }) => "data-pagefind-body" in element.attribs;
  const body = DomUtils.findOne(isBody, document.children, true);
  if (!body) throw new Error(`${url} is in the index, and has nothing to be found.`);
  for (const ignored of DomUtils.findAll(({ attribs }) => "data-pagefind-ignore" in attribs, body.children))
    DomUtils.removeElement(ignored);
  const meta = (name: string) =>
    DomUtils.findOne(({ attribs }) => attribs.name === name, document.children, true)?.attribs.content ?? "";
  const textOf = (element: Parameters<typeof DomUtils.textContent>[0]) =>
    DomUtils.textContent(element).replace(/\s+/g, " ").trim();
  const headings = DomUtils.findAll(({ name }) => /^h[2-4]$/.test(name), body.children);
  const page: CataloguePage = {
    url,
    kind: /:(.*)/.exec(body.attribs["data-pagefind-filter"] ?? "")?.[1] ?? "",
    title: textOf(DomUtils.getElementsByTagName("h1", body, true, 1)),
    description: meta("description"),
    aliases: meta("keywords").split(", ").filter(Boolean),
    headings: headings.flatMap((each) =>
      each.attribs.id ? [{ id: each.attribs.id, text: textOf(each) }] : [],
    ),
    weight: weights[url.split("/")[1] ?? ""] ?? otherWeight,
  };
  return { page, text: DomUtils.innerText(body) };
}

/** Words by how many of these texts have them: of one, of two or three, of four to seven. */
function byNumberOfPages(texts: readonly ReadonlySet<string>[]): string[] {
  const pages = new Map<string, number>();
  for (const word of texts.flatMap((text) => [...text])) pages.set(word, (pages.get(word) ?? 0) + 1);
  const sorted = [...pages].sort(([one], [other]) => (one < other ? -1 : 1));
  const doublings = Array.from({ length: Math.ceil(Math.log2(texts.length + 1)) }, (_, index) => index);
  return doublings.map((doubling) =>
    sorted
      .filter(([, count]) => Math.floor(Math.log2(count)) === doubling)
      .map(([word]) => word)
      .join(" "),
  );
}
