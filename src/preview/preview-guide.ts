import path from "node:path";
import { listenLocally } from "../browser/listen-locally.ts";
import { makeTemporaryFolder, removeOwnFolder } from "../folders/own-folder.ts";
import type { Issue } from "../report/issue.ts";
import { answerRequests } from "./answer-requests.ts";
import { Calm } from "./calm.ts";
import { EditFollower } from "./edit-follower.ts";
import { Maker } from "./maker.ts";
import { PreviewPages } from "./preview-pages.ts";
import { PreviewState } from "./preview-state.ts";
import { sitePath } from "./reading.ts";

/** How a guide is previewed. */
export interface PreviewOptions {
  content: string;
  today: string;
  port: number;
  /** The folder in which finished leaflets are kept. */
  cache: string;
  /** Told all that is wrong with the content, whenever it was read or made. */
  tell(issues: readonly Issue[]): void;
}

/**
 * Serves the guide as a build makes it, while it is edited. A whole build follows each edit, in another process; until it is done, each
 * page is made when somebody asks for it, and one that cannot be made says why.
 *
 * @throws {ToolError} where the port cannot be had, or nothing can be made
 * @returns where it is, what makes it follow an edit, and what ends it and leaves nothing behind
 */
export async function previewGuide({ content, today, port, cache, tell }: PreviewOptions) {
  const folder = await makeTemporaryFolder("preview");
  const site = path.join(folder, "site");
  const calm = new Calm();
  const state = new PreviewState(tell);
  const pages = new PreviewPages(state, calm, folder, site);
  const asked = {
    content,
    site,
    page: (address: string) => pages.show(address),
    now: () => state.reading,
    made: () => state.making,
    change: () => state.change(),
  };
  const server = await listenLocally(port, answerRequests(asked)).catch(async (error: unknown) => {
    await removeOwnFolder(folder);
    throw error;
  });
  const maker = new Maker({ content, site, cache }, today);
  const follower = new EditFollower(state, maker, calm, { content, today, folder });
  return {
    url: () => `${server.origin.replace("127.0.0.1", "localhost")}${sitePath(state.reading)}`,
    refresh: () => follower.follow(),
    async close() {
      follower.stop();
      await server.close();
      await maker.close();
      await removeOwnFolder(folder);
    },
  };
}
