import { rule } from "../rule.ts";
import { placeOfLeaflet } from "./place-of-words.ts";

/** Every printed code can be read, and leads where it should; read back from the finished page. */
export const unreadCode = rule({
  code: "unread-code",
  severity: "error",
  group: "Paper",
  of: "paper",
  summary: "Every printed QR code can be read, and leads where it should.",
  check: (content, faults) =>
    faults.flatMap((found) => {
      const { fault, job } = found;
      if (fault.kind !== "code") return [];
      const at = content.yaml.organisation?.valueAt(["url"]) ?? placeOfLeaflet(found, content);
      const hint = "Make the address of the site shorter, or the file name of the leaflet.";
      return [{ at, message: `${job.file}: ${fault.why}`, hint }];
    }),
});
