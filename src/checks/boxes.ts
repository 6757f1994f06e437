import { textBoxes } from "../markdown/boxes.ts";
import { dataBoxes } from "../markdown/data-boxes.ts";
import { issue } from "../report/catalogue.ts";
import { didYouMean } from "../report/did-you-mean.ts";
import type { Issue } from "../report/issue.ts";
import type { Rule } from "./rule.ts";

const names = [...textBoxes, ...Object.keys(dataBoxes)];

/** Every box has a name that is known, and what it draws from data is there. */
export const checkBoxes: Rule = ({ guide, services, pages, data }) =>
  [...guide, ...services, ...pages]
    .flatMap(({ body }) => body.boxes)
    .flatMap((box): Issue[] => {
      if (!names.includes(box.name)) {
        const hint = didYouMean(box.name, names, `The boxes are: ${names.join(", ")}.`);
        return [issue("unknown-box", box.at, `"${box.name}" is no box.`, hint)];
      }
      if (box.name === "lines" && !/^[1-9]\d?$/.test(box.argument)) {
        return [
          issue(
            "unknown-box",
            box.at,
            `"lines ${box.argument}" has no number of lines.`,
            "Write ::: lines 6",
          ),
        ];
      }
      const contacts = data.contacts;
      if (box.name !== "contacts" || !contacts) return [];
      return box.items
        .filter(({ text }) => !Object.hasOwn(contacts, text))
        .map(({ text, at }) =>
          issue(
            "unknown-contact",
            at,
            `"${text}" is no contact in data/contacts.yaml.`,
            didYouMean(text, Object.keys(contacts), "Add it to data/contacts.yaml."),
          ),
        );
    });
