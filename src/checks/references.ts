import type { Draft } from "../content/model.ts";
import { type IssueCode, issue } from "../report/catalogue.ts";
import { didYouMean } from "../report/did-you-mean.ts";
import type { Issue } from "../report/issue.ts";
import type { KeyPath, YamlDocument } from "../source/parse-yaml.ts";
import type { Rule } from "./rule.ts";

/** Ids in front matter and data name something that is there: a section, a source, a contact. */
export const checkReferences: Rule = (draft) => {
  const { data } = draft;
  const pages = [...draft.guide, ...draft.services, ...draft.pages];
  const cited = pages.flatMap(({ data, yaml }) =>
    (data?.sources ?? []).map((id, index) => reference(id, yaml, ["sources", index])),
  );
  const contactSources = Object.entries(data.contacts ?? {}).map(([id, { source }]) =>
    reference(source, draft.yaml.contacts, [id, "source"]),
  );
  const conditionsSource = data.conditions
    ? [reference(data.conditions.source, draft.yaml.conditions, ["source"])]
    : [];
  const sections = draft.guide.flatMap(({ data, yaml }) =>
    data ? [reference(data.section, yaml, ["section"])] : [],
  );
  const providers = draft.services.flatMap(({ data, yaml }) =>
    data ? [reference(data.contact, yaml, ["contact"])] : [],
  );

  return [
    ...unknown("unknown-source", "source", data.sources, [...cited, ...contactSources, ...conditionsSource]),
    ...unknown("unknown-section", "section", data.sections, sections),
    ...unknown("unknown-contact", "contact", data.contacts, providers),
  ];
};

interface Reference {
  id: string;
  at: ReturnType<YamlDocument["valueAt"]>;
}

function reference(id: string, yaml: YamlDocument | undefined, path: KeyPath): Reference {
  return { id, at: (yaml as YamlDocument).valueAt(path) };
}

function unknown(
  code: IssueCode,
  noun: string,
  known: Draft["data"][keyof Draft["data"]],
  references: Reference[],
): Issue[] {
  if (!known) return [];
  return references
    .filter(({ id }) => !Object.hasOwn(known, id))
    .map(({ id, at }) =>
      issue(
        code,
        at,
        `"${id}" is no ${noun} in data/${noun}s.yaml.`,
        didYouMean(id, Object.keys(known), `Add it to data/${noun}s.yaml.`),
      ),
    );
}
