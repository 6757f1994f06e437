import { createHash } from "node:crypto";
import { Cache } from "../../cache/cache.ts";
import { hashCode } from "../../cache/code-hash.ts";
import type { Evidence } from "../../search/evidence.ts";
import { type Example, learnEvidence } from "../../search/learn-evidence.ts";

/** How many examples, times topics, are learnt from in seconds. It grows with the square of a guide: a large one goes without. */
const mostWork = 5_000_000;

/**
 * What examples of readers’ words tell of what they seek. It takes seconds to learn, so it is kept for the next build.
 *
 * @param pages the page of each topic
 * @param cache the folder in which it is kept
 */
export async function keptEvidence(
  examples: readonly Example[],
  pages: readonly number[],
  cache: string | undefined,
): Promise<Evidence> {
  if (examples.length * pages.length > mostWork) return {};
  if (cache === undefined) return learnEvidence(examples, pages);
  const kept = new Cache<Evidence>(cache, () => {}); // The next build learns it again.
  const basis = examples.map(({ features, topic, weight }) => [topic, weight, ...features]);
  const hash = createHash("sha256").update(hashCode("src/search"));
  const key = hash.update(JSON.stringify([basis, pages])).digest("hex");
  return kept.readOrMake(key, () => learnEvidence(examples, pages));
}
