const explanations: Record<string, (path: string) => string> = {
  ENOSPC: (path) =>
    `There is no room left on the disk to write ${path}. Free some space and run the command again.`,
  EACCES: (path) =>
    `You may not read or write ${path}. Change who owns it, or name another folder with --out.`,
  EPERM: (path) =>
    `You may not change ${path}. Close the programs that use it, or name another folder with --out.`,
  EROFS: (path) => `${path} is on a disk that cannot be written to. Name another folder with --out.`,
  EMFILE: () => "Too many files are open. Raise the limit with `ulimit -n 4096` and run the command again.",
};

/** What a failure of the operating system means and how to mend it; `undefined` for any other error. */
export function explainSystemError(error: unknown): string | undefined {
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  return explanations[code ?? ""]?.(dest ?? path ?? "a file");
}
