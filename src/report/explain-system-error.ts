const tooManyFiles = () =>
  "Too many files are open. Raise the limit with `ulimit -n 4096` and run the command again.";
const noRoom = (path: string) =>
  `There is no room left on the disk to write ${path}. Free some space and run the command again.`;

const explanations: Record<string, (path: string) => string> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EACCES: (path) =>
    `You may not read or write ${path}. Change who owns it, or name another folder with --out.`,
  EPERM: (path) =>
    `You may not change ${path}. Close the programs that use it, or name another folder with --out.`,
  EBUSY: (path) =>
    `${path} is in use. Close the programs that use it; a disk that is mounted there cannot be replaced: name a folder in it with --out.`,
  EROFS: (path) => `${path} is on a disk that cannot be written to. Name another folder with --out.`,
  EIO: (path) => `The disk cannot read or write ${path}. Look whether it is broken or was taken out.`,
  EXDEV: (path) => `${path} is on another disk than the folder it lies in. Name another folder with --out.`,
  ENAMETOOLONG: (path) => `The name ${path} is too long for this disk. Name another folder with --out.`,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
  ENOMEM: () => "The machine has no memory left. Close other programs and run the command again.",
  EADDRINUSE: () => "Another program uses this port. Name another with --port.",
};

/**
 * What a failure of the operating system means and how to mend it, whatever other error it was wrapped into; `undefined`
 * where there is none.
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const explained = explanations[code ?? ""]?.(dest ?? path ?? "a file");
  if (explained) return explained;
  const { originalError, errors = [] } = error as { originalError?: unknown; errors?: unknown[] };
  for (const inner of [error.cause, originalError, ...errors]) {
    const told = explainSystemError(inner);
    if (told) return told;
  }
  return undefined;
}
