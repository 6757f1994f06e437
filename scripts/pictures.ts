import { takePictures } from "../src/docs/take-pictures.ts";
import { exitCodes, run } from "./run.ts";

await run({}, async ({ out }) => {
  for (const file of await takePictures(out, "/", "docs/pictures")) console.log(`Wrote ${file}`);
  return exitCodes.ok;
});
