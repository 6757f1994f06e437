import { type Issue, issue } from "../report/issue.ts";
import type { ExternalLink } from "./external-links.ts";
import type { Answer } from "./judge-reply.ts";
import { deadLink, type LinkCode, movedLink, uncertainLink } from "./link-kinds.ts";

/** What an answer means to the author of a link; nothing where it leads where it says. */
export function linkIssue({ url, at }: ExternalLink, answer: Answer): Issue<LinkCode>[] {
  switch (answer.kind) {
    case "alive":
      return [];
    case "moved": {
      const hint = answer.forGood
        ? `Look whether the page still says the same, then write ${answer.to}`
        : "The redirect is for the time being: leave the link, if the page is the one you mean.";
      return [issue(movedLink, at, `"${url}" leads on to ${answer.to}`, hint)];
    }
    case "dead":
      return [
        issue(deadLink, at, `"${url}" ${answer.reason}.`, "Find the page's new address, or remove the link."),
      ];
    case "uncertain":
      return [
        issue(
          uncertainLink,
          at,
          `"${url}" ${answer.reason}.`,
          "Open it in a browser, or ask again tomorrow.",
        ),
      ];
  }
}
