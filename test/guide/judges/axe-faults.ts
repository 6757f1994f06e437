import * as axeCore from "axe-core";
import type { Page } from "puppeteer";
import { axeExceptions } from "./axe-exceptions.ts";

declare global {
  // What axe-core calls itself on a page.
  var axe: typeof axeCore;
}

/** What axe-core finds against any of its rules, AAA, best practice and experimental ones included, or against those of one category. */
export async function axeFaults(page: Page, category?: string): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeCore.default.source);
  return page.evaluate(
    async (exceptions, category) => {
      const current = globalThis.axe
        .getRules(category ? [category] : [])
        .filter(({ tags }) => !tags.includes("deprecated"));
      const runOnly = current.map(({ ruleId }) => ruleId);
      const { violations } = await globalThis.axe.run({ resultTypes: ["violations"], runOnly });
      const isException = (id: string, selector: string) =>
        exceptions.some(
          ({ rule, elements }) => rule === id && document.querySelector(selector)?.matches(elements),
        );
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => !isException(id, String(target[0])))
          .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    },
    axeExceptions,
    category,
  );
}
