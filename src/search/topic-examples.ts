import { type CatalogueAnswer, type CataloguePage, pageOf } from "./catalogue.ts";
import { featuresOf } from "./features-of.ts";
import type { KnownWords } from "./known-words.ts";
import type { Example } from "./learn-evidence.ts";
import { readQuestion } from "./read-question.ts";

/** How surely headings and descriptions tell what a page is about, beside its title and readers’ own words. */
const besideTitle = 0.8;

/**
 * How little more a page is sought for having more examples: each counts less, the more of them its page has, as this power of
 * their number. Pages that much was written for would else draw what is asked for others.
 */
const balance = 0.3;

/** How many examples a page usually has. */
const usual = 50;

/** An answer, and the questions of readers that it is for. */
export type Asked = CatalogueAnswer & { asked: readonly string[] };

/**
 * What there is to learn from: titles, headings and descriptions of pages, what readers call them, and the questions of
 * answers. A topic is the number of a page, or that of an answer behind those of all pages.
 *
 * @returns the examples, and the page of each topic
 */
export function topicExamples(
  pages: readonly CataloguePage[],
  answers: readonly Asked[],
  known: KnownWords,
): { examples: Example[]; pageOfTopic: number[] } {
  const example = (topic: number, weight: number) => (text: string) => ({
    features: featuresOf(readQuestion(text, known)),
    topic,
    weight,
  });
  const ofPages = pages.flatMap(({ title, aliases, headings, description }, topic) => [
    ...[title, ...aliases].map(example(topic, 1)),
    ...[...headings.map(({ text }) => text), description].map(example(topic, besideTitle)),
  ]);
  const ofAnswers = answers.flatMap(({ asked }, index) => asked.map(example(pages.length + index, 1)));
  const places = new Map(pages.map(({ url }, index) => [url, index]));
  const pageOfTopic = [...pages.keys(), ...answers.map((answer) => places.get(pageOf(answer)) ?? -1)];
  return { examples: balanced([...ofPages, ...ofAnswers], pageOfTopic), pageOfTopic };
}

/** Examples weighed by how many their page has; those of a page with `usual` many stay as they are. */
function balanced(examples: readonly Example[], pageOfTopic: readonly number[]): Example[] {
  const counts = new Map<number | undefined, number>();
  for (const { topic } of examples) {
    const page = pageOfTopic[topic];
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return examples.map((example) => {
    const count = counts.get(pageOfTopic[example.topic]) ?? usual;
    return { ...example, weight: example.weight * (usual / count) ** balance };
  });
}
