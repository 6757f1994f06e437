import type { CatalogueAnswer, CataloguePage } from "./catalogue.ts";
import type { Example } from "./example.ts";
import { featuresOf } from "./features-of.ts";
import type { Question } from "./read-question.ts";

/** An answer, and the questions of readers that it is for. */
export type Asked = CatalogueAnswer & { asked: readonly string[] };

/**
 * What there is to learn from: titles, headings and descriptions of pages, what readers call them, and the questions of
 * answers. A topic is the number of a page, or that of an answer behind those of all pages.
 */
export function topicExamples(
  pages: readonly CataloguePage[],
  answers: readonly Asked[],
  read: (text: string) => Question,
): Example[] {
  const example = (topic: number) => (text: string) => ({
    features: featuresOf(read(text)),
    topic,
  });
  const ofPages = pages.flatMap(({ title, aliases, headings, description }, topic) =>
    [title, ...aliases, ...headings.map(({ text }) => text), description].map(example(topic)),
  );
  const ofAnswers = answers.flatMap(({ asked }, index) => asked.map(example(pages.length + index)));
  return [...ofPages, ...ofAnswers];
}
