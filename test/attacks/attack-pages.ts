import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument, visit } from "yaml";
import { textPayloads } from "./text-payloads.ts";

/** Fields of the data files that hold plain texts, and so may hold any payload. */
const texts =
  /^(name|strapline|formats|feedback|disclaimer|aboutServices|title|description|text|link|publisher|how|note|does|hours|term|definition|when|kept|absent|page|missing)$/;

/** Writes a guide page for each payload, with a payload for fields in its title, description and aliases too. */
export async function writeAttackPages(
  content: string,
  payloads: readonly string[],
  inFields: readonly string[] = textPayloads,
): Promise<string[]> {
  const names = payloads.map((_, index) => `attack-${index}`);
  for (const [index, payload] of payloads.entries()) {
    const text = JSON.stringify(`Title ${inFields[index % inFields.length]}`);
    const page = `---
title: ${text}
description: ${text}
section: test
order: ${100 + index}
reviewed: 2026-11-20
nextReview: 2027-11-20
sources: [sound-health]
nations: all
aliases: [${text}]
---

Lead.

${payload}
`;
    await writeFile(path.join(content, "guide", `${names[index]}.md`), page);
  }
  return names;
}

/** Adds a payload to every plain text of the data files. */
export async function attackData(content: string, files: readonly string[]): Promise<void> {
  let next = 0;
  for (const file of files) {
    const full = path.join(content, "data", file);
    const document = parseDocument(await readFile(full, "utf8"));
    visit(document, {
      Pair(_, { key, value }) {
        const isText =
          texts.test(String(key)) && value !== null && typeof value === "object" && "source" in value;
        if (!isText || !("value" in value) || typeof value.value !== "string") return;
        value.value = `${value.value} ${textPayloads[next % textPayloads.length]}`;
        next += 1;
      },
    });
    await writeFile(full, document.toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE" }));
  }
}
