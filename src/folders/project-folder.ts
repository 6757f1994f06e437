import { fileURLToPath } from "node:url";

/** The project's own folder: templates and configuration are found from here, whatever folder a command runs in. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));
