import { rule } from "../rule.ts";

/** A heading that ends as a question, or begins as one: “Can I”, “How do you”. */
const question =
  /\?|^(?:(?:who|what|when|where|why|which|how)\s+)?(?:can|could|may|must|shall|should|do|does|did|will|would|is|are|am|was|were|has|have)\s+(?:I|you|we|they|he|she|it|there|my|your|our|their)\b/i;

/** Headings are statements: a question is slow to scan, and front-loads nothing. */
export const headingQuestion = rule({
  code: "heading-question",
  severity: "warning",
  group: "Words",
  of: "text",
  language: "en",
  summary: "No title or heading is a question.",
  check: ({ prose }) =>
    prose.headings
      .filter(({ text }) => question.test(text))
      .map(({ text, at }) => {
        const hint =
          'Write a statement that begins with the words people look for: "How to ask", "What to bring".';
        return { at: at(0), message: `"${text}" is a question.`, hint };
      }),
});
