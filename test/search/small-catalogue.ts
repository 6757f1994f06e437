import { type Catalogue, pagesOfTopics } from "../../src/search/catalogue.ts";
import { hashWord } from "../../src/search/hash-word.ts";
import { KnownWords } from "../../src/search/known-words.ts";
import { learnEvidence } from "../../src/search/learn-evidence.ts";
import { readQuestion } from "../../src/search/read-question.ts";
import { topicExamples } from "../../src/search/topic-examples.ts";

const page = { description: "", aliases: [], headings: [], weight: 1 };

const knowing = {
  language: "en-GB",
  smallWords: ["the", "a", "to", "my", "is", "do", "i"],
  everydayWords: ["tight", "proper"].map(hashWord).join(""),
  contractions: ["dont do not"],
  irregular: ["speak spoke spoken"],
  synonyms: [
    { said: ["doc", "family doctor"], means: ["GP"] },
    { said: ["skint"], means: ["cost"] },
  ],
  pages: [
    { ...page, url: "/guide/travel/", kind: "Guide", title: "Travel and cost", fragment: "en_1" },
    { ...page, url: "/guide/hearing/", kind: "Guide", title: "Speak to your GP", fragment: "en_2" },
    {
      ...page,
      url: "/services/bright/",
      kind: "Service",
      title: "Bright Works",
      fragment: "en_3",
      sells: true,
    },
  ],
  readersWords: "cannot breathe who pays for the train",
  words: ["train hospital cannot breathe price consultant paper", "travel cost"],
};

/** What readers ask of it. */
export const answers = [
  {
    asked: ["I cannot breathe"],
    answer: "Call for help.",
    goTo: "/guide/hearing/",
    danger: ["cannot breathe"],
  },
  {
    asked: ["who pays for the train"],
    answer: "Some people have help.",
    goTo: "/guide/travel/#help",
    danger: [],
  },
];

const known = new KnownWords(knowing);
const examples = topicExamples(knowing.pages, answers, (text) => readQuestion(text, known));

/** What a search knows of a guide of three pages, one of which is about a seller. */
export const smallCatalogue: Catalogue = {
  ...knowing,
  answers,
  calmWords: { calm: [], immediate: [] },
  evidence: learnEvidence(examples, pagesOfTopics(knowing.pages, answers)),
};
