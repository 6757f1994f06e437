import { createHash } from "node:crypto";
import { Cache } from "../../cache/cache.ts";
import { hashCode } from "../../cache/code-hash.ts";
import type { Content } from "../../content/model.ts";
import { type Catalogue, type CataloguePage, pagesOfTopics } from "../../search/catalogue.ts";
import { Danger } from "../../search/danger.ts";
import { KnownWords } from "../../search/known-words.ts";
import { learnEvidence } from "../../search/learn-evidence.ts";
import { readQuestion } from "../../search/read-question.ts";
import { topicExamples } from "../../search/topic-examples.ts";
import { wordsOf } from "../../search/words-of.ts";
import { answerViews } from "../views/answer-views.ts";
import { glossaryList } from "../views/glossary-list.ts";
import { everydayHashes } from "./everyday-words.ts";
import type { FoundPages } from "./found-pages.ts";
import { readersWords } from "./readers-words.ts";

const termWeight = 0.95;

/**
 * Makes `search/catalogue.json`, which the search page reads before it asks the index: the pages that the index has, as
 * they were finished, every word of the glossary, and what readers’ words tell of what they seek, which it learns. Where the index
 * has the text of each page is added when that is there (`nameFragments`). One that follows from the same as before is not learnt again.
 *
 * @param cache the folder in which it is kept, if there is one
 */
export async function searchCatalogue(
  content: Content,
  found: FoundPages,
  cache: string | undefined,
): Promise<Catalogue> {
  const basis = basisOf(content, found);
  if (cache === undefined) return learnCatalogue(basis);
  const key = createHash("sha256")
    .update(JSON.stringify([hashCode("src"), basis]))
    .digest("hex");
  const kept = new Cache<Catalogue>(cache, () => {}); // The next build learns it again.
  return kept.readOrMake(key, () => learnCatalogue(basis));
}

/** All that a catalogue follows from. */
function basisOf(content: Content, found: FoundPages) {
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
  const pages = found.pages.map((page) => ({
    ...page,
    fragment: "",
    ...(sellers.has(page.url) && { sells: true }),
  }));
  return {
    views: answerViews(content),
    immediate: wordsOf(words.say("search.immediateWords")),
    knowing: {
      language: words.language,
      smallWords: wordsOf(words.say("search.smallWords")),
      everydayWords: "",
      contractions: words.say("search.contractions").split(", "),
      irregular: words.say("search.irregularForms").split(", "),
      synonyms: data.synonyms,
      pages: [...pages, ...terms],
      readersWords: "",
      words: found.words,
    },
  };
}

function learnCatalogue({ views, immediate, knowing: own }: ReturnType<typeof basisOf>): Catalogue {
  const asked = views.flatMap((view) => view.asked);
  const knowing = { ...own, readersWords: readersWords(asked, new KnownWords(own), own.language).join(" ") };
  knowing.everydayWords = everydayHashes(knowing);
  const known = new KnownWords(knowing);
  const calmWords = {
    calm: views.flatMap(({ calm }) => calm),
    immediate,
  };
  const read = onceFor((text: string) => readQuestion(text, known));
  const askedWhere = (isUrgent: boolean) =>
    views.filter(({ urgent }) => urgent === isUrgent).flatMap(({ asked }) => asked);
  const urgent = askedWhere(true);
  const words = new Danger(calmWords, known).wordsOf(urgent, askedWhere(false).map(read));
  const danger = new Map(urgent.map((text, index) => [text, words[index] ?? ""]));
  const answers = views.map(({ asked, answer, goTo }) => {
    return { asked, answer, goTo, danger: asked.flatMap((text) => danger.get(text) ?? []) };
  });
  const examples = topicExamples(knowing.pages, answers, read);
  return {
    ...knowing,
    answers: answers.map(({ asked, ...answer }) => answer),
    calmWords,
    evidence: learnEvidence(examples, pagesOfTopics(knowing.pages, answers)),
  };
}

/** Works something out once for each text. */
function onceFor<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    return value;
  };
}

/**
 * Adds to a catalogue where the index has the text of each page.
 *
 * @param fragments the name of each page's text, by the address of the page
 */
export function nameFragments(catalogue: Catalogue, fragments: ReadonlyMap<string, string>): Catalogue {
  const pages = catalogue.pages.map((page) =>
    page.fragment === undefined ? page : { ...page, fragment: fragments.get(page.url) ?? "" },
  );
  return { ...catalogue, pages };
}
