import type { Content } from "../content/model.ts";
import type { Catalogue, CataloguePage } from "../search/catalogue.ts";
import { dangerWords } from "../search/danger-words.ts";
import { KnownWords } from "../search/known-words.ts";
import { topicExamples } from "../search/topic-examples.ts";
import { wordsOf } from "../search/words-of.ts";
import { answerViews } from "./answer-views.ts";
import type { FoundPage } from "./find-in-page.ts";
import { glossaryList } from "./glossary-list.ts";
import { keptEvidence } from "./kept-evidence.ts";

const termWeight = 0.95;

/**
 * Makes `search/catalogue.json`, which the search page reads before it asks the index: the pages that the index has, as
 * they were finished, every word of the glossary, and what readers’ words tell of what they seek, which it learns.
 *
 * @param fragments the name of each page's text in the index, by the address of the page
 * @param cache the folder in which what was learnt is kept
 */
export async function searchCatalogue(
  content: Content,
  found: readonly FoundPage[],
  fragments: ReadonlyMap<string, string>,
  cache?: string,
): Promise<Catalogue> {
  const { data, words, services } = content;
  const sellers = new Set(
    services.filter(({ data: { kind } }) => kind === "private-clinic").map(({ url }) => url),
  );
  const kind = words.say("kinds.term");
  const { urls } = glossaryList(content);
  const terms = Object.entries(data.glossary).map(
    ([id, { term, short, definition }]): CataloguePage => ({
      url: urls.get(id) ?? "",
      kind,
      title: term,
      description: definition,
      aliases: short ? [short] : [],
      headings: [],
      weight: termWeight,
    }),
  );
  const sorted = found.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  const pages = sorted.map(({ page, url }) => ({
    ...page,
    fragment: fragments.get(url) ?? "",
    ...(sellers.has(url) && { sells: true }),
  }));
  const views = answerViews(content);
  const knowing = {
    language: words.language,
    smallWords: wordsOf(words.say("search.smallWords")),
    everydayWords: wordsOf(words.say("search.everydayWords")),
    contractions: words.say("search.contractions").split(", "),
    irregular: words.say("search.irregularForms").split(", "),
    synonyms: data.synonyms,
    pages: [...pages, ...terms],
    readersWords: [...new Set(views.flatMap(({ asked }) => asked.flatMap(wordsOf)))].join(" "),
    words: byNumberOfPages(found),
  };
  const known = new KnownWords(knowing);
  const others = views.filter(({ urgent }) => !urgent).flatMap(({ asked }) => asked);
  const answers = views.map(({ asked, answer, goTo, urgent }) => ({
    asked,
    answer,
    goTo,
    danger: urgent ? dangerWords(asked, others, known) : [],
  }));
  const { examples, pageOfTopic } = topicExamples(knowing.pages, answers, known);
  return {
    ...knowing,
    answers: answers.map(({ asked, ...answer }) => answer),
    evidence: await keptEvidence(examples, pageOfTopic, cache),
  };
}

/** Words by how many pages have them: one, two or three, four to seven. */
function byNumberOfPages(found: readonly FoundPage[]): string[] {
  const pages = new Map<string, number>();
  for (const { words } of found) for (const word of words) pages.set(word, (pages.get(word) ?? 0) + 1);
  const sorted = [...pages].sort(([one], [other]) => (one < other ? -1 : 1));
  const doublings = Array.from({ length: Math.ceil(Math.log2(found.length + 1)) }, (_, index) => index);
  return doublings.map((doubling) =>
    sorted
      .filter(([, count]) => Math.floor(Math.log2(count)) === doubling)
      .map(([word]) => word)
      .join(" "),
  );
}
