/*
 * What a failure of the operating system, or of what is installed, means. It is not TypeScript, so that what starts every command
 * can tell its own failures with it.
 */

/** @typedef {NodeJS.ErrnoException & { dest?: string }} SystemError */

const again = "and run the command again.";
/** @param {string} path */
export const noRoom = (path) =>
  `There is no room left on the disk to write ${path}. Free some space ${again}`;
const tooManyFiles = () => `Too many files are open. Raise the limit with \`ulimit -n 4096\` ${again}`;
const tooManyWatched = () =>
  `The system follows no more files. Close other programs that follow files, or raise its limit with \`sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512\`, ${again}`;
const noMemory = () => `The machine has no memory left. Close other programs ${again}`;
const noPackage = () =>
  `A package that the guide is made with is not there, or is not for this machine. Run \`npm ci\` ${again}`;

/** @type {Record<string, (path: string) => string>} */
const explanations = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EFBIG: (path) =>
    `${path} would be larger than files may be here. Raise the limit with \`ulimit -f\` ${again}`,
  EACCES: (path) => `You may not read or write ${path}. Change who owns it, or use another folder.`,
  EPERM: (path) => `You may not change ${path}. Close the programs that use it, or take another folder.`,
  EBUSY: (path) =>
    `${path} is in use. Close the programs that use it; a disk that is mounted there cannot be replaced: name a folder in it with --out.`,
  EROFS: (path) => `${path} is on a disk that cannot be written to. Use another folder.`,
  EIO: (path) => `The disk cannot read or write ${path}. Look whether it is broken or was taken out.`,
  EXDEV: (path) => `${path} is on another disk than the folder it lies in. Name another folder with --out.`,
  ENAMETOOLONG: (path) => `The name ${path} is too long for this disk. Name another folder.`,
  ENOENT: (path) => `${path} is not there. Look whether it was moved or deleted, ${again}`,
  ENOTDIR: (path) => `${path} would lie in a file. Move that file away, or name another folder.`,
  EISDIR: (path) => `${path} is a folder where a file should be. Move it away ${again}`,
  EEXIST: (path) => `${path} is there already. Move it away, or choose another name, ${again}`,
  ENOTEMPTY: (path) => `${path} is filled by another program. End that ${again}`,
  ELOOP: (path) => `${path} is a link that leads back to itself. Mend the link, or name another folder.`,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOMEM: noMemory,
  ERR_WORKER_OUT_OF_MEMORY: noMemory,
  EAGAIN: () => `The system starts no more programs. Close others ${again}`,
  EADDRINUSE: () => "Another program uses this port. Name another with --port.",
  ERR_MODULE_NOT_FOUND: noPackage,
  MODULE_NOT_FOUND: noPackage,
  ERR_DLOPEN_FAILED: noPackage,
};

/** What `watch` fails with has other reasons than its codes say (inotify(7)). */
const ofWatching = new Set(["ENOSPC", "EMFILE"]);

/**
 * What a failure of the operating system means and how to mend it; `undefined` of any other error.
 *
 * @param {Error} error
 * @returns {string | undefined}
 */
export function explainSystemError(error) {
  const { code = "", syscall, path, dest, message } = /** @type {SystemError} */ (error);
  if (syscall === "watch" && ofWatching.has(code)) return tooManyWatched();
  const place = code === "ENOENT" ? path : (dest ?? path); // Of two, what was read is missing, else what was written is to blame.
  const explained = explanations[code]?.(place ?? "a file");
  if (explained || syscall === undefined) return explained;
  return `The system refused something: ${message}. Mend that, ${again}`;
}
