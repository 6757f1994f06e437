import { type FormatName, formatNames, formatOf } from "../formats/editions.ts";
import { escapeHtml } from "../markdown/escape-html.ts";
import { explainFailure } from "../report/explain-failure.ts";
import { countIssues } from "../report/format-issues.ts";
import type { Issue } from "../report/issue.ts";
import { asError } from "../report/thrown.ts";
import { type AskedPage, entriesOf, type FoundPage, hasErrors, issuesOf, sitePath } from "./reading.ts";

/** What stands at the foot of every page of the preview: how far the page is as it is now, and all that is wrong. */
export function previewBar({ isBefore }: FoundPage, asked: AskedPage): string {
  const { reading } = asked;
  const issues = issuesOf(reading);
  const isWaiting = !reading.isMade && reading.plan && reading.failure === undefined;
  const notices = [
    ...(isBefore
      ? ["This page is as it was before: it cannot be made anew until the errors below are mended."]
      : []),
    ...(isDraft(asked) ? ["This page is a draft: a build leaves it out."] : []),
    ...(reading.failure === undefined ? [] : [failureOf(reading.failure)]),
    ...(isWaiting ? ["Leaflets and search are being made."] : []),
    ...pageCounts(asked),
  ];
  return `<div class="preview-bar" lang="en" role="region" aria-label="Preview">
${notices.map((notice) => `<p>${escapeHtml(notice)}</p>\n`).join("")}<details${hasErrors(reading) ? " open" : ""}>
<summary>Preview: ${reading.checked ? countIssues(issues) : "what you wrote is being checked."}</summary>
${issues.map((issue) => `<p class="${issue.severity}">${placed(issue, asked)}</p>\n`).join("")}</details>
</div>
`;
}

/** A page that stands for one that cannot be made, or that is not there: what is wrong, with the line that has it. */
export function standIn({ failure }: FoundPage, asked: AskedPage): string {
  const { reading, address } = asked;
  const title =
    hasErrors(reading) || failure !== undefined ? "This page cannot be made" : "There is no such page";
  const lines = issuesOf(reading).map(
    (issue) => `<p class="${issue.severity}">${placed(issue, asked)}</p>\n${quoted(issue, asked)}`,
  );
  const why = failure === undefined ? "" : `<p class="error">${escapeHtml(failureOf(failure))}</p>\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body class="preview-page">
<main>
<h1>${title}</h1>
<p>${escapeHtml(address)}</p>
${why}${lines.join("")}</main>
</body>
</html>
`;
}

/** An issue as the terminal tells it, without its place. */
export function remark({ severity, code, message, hint }: Issue): string {
  return `<b>${severity} ${code}</b> ${escapeHtml(message)} <i>${escapeHtml(hint)}</i>`;
}

/** What is told of a tool or template that fails. */
function failureOf(failure: unknown): string {
  return explainFailure(failure) ?? asError(failure).message;
}

/** An issue with its place, which leads to the page that has it. */
function placed(issue: Issue, { reading }: AskedPage): string {
  const { file, line, column } = issue;
  const entry = entriesOf(reading).find((each) => each.file.path === file);
  const place = escapeHtml(`${file}:${line}:${column}`);
  return `${entry ? `<a href="${sitePath(reading)}${entry.url.slice(1)}">${place}</a>` : place} ${remark(issue)}`;
}

/** The line of an issue. */
function quoted({ file, line }: Issue, { reading }: AskedPage): string {
  const source = reading.draft?.files.find((each) => each.path === file)?.source;
  return source ? `<pre>${escapeHtml(source.line(line - 1))}</pre>\n` : "";
}

function isDraft({ reading, address }: AskedPage): boolean {
  const entry = entriesOf(reading).find(({ url }) => url === address);
  return (entry?.data as { draft?: boolean } | undefined)?.draft ?? false;
}

/** How many pages each edition of a leaflet has, and how many it may have; on its web page and on those it is printed from. */
function pageCounts({ reading, address, manifest }: AskedPage): string[] {
  const leaflet = reading.plan?.jobs.find(
    ({ url, leaflet }) => url === address || leaflet.url === address,
  )?.leaflet;
  const most: Partial<Record<FormatName, number>> = leaflet?.maxPages ?? {};
  const counts = formatNames.flatMap((name) => {
    const made = manifest?.leaflets.find(
      ({ slug, format, clinic }) => slug === leaflet?.slug && format === name && !clinic,
    );
    const budget = most[name] === undefined ? "" : `, at most ${most[name]}`;
    return made ? [`${formatOf(name).noun}: ${made.pages}${budget}`] : [];
  });
  return counts.length > 0 ? [`Pages of ${counts.join("; ")}.`] : [];
}
