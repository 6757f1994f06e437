import { fileFault } from "./file-fault.ts";

/** All content lies in the content folder: what is elsewhere would not travel with it, and may not be meant for print. */
export const outsideFile = fileFault(
  "outside-file",
  "No file of the content is a link to a place outside the content folder.",
  () => ({
    message: "This file is a link to a place outside the content folder.",
    hint: "Put a copy of the file itself here.",
  }),
);
