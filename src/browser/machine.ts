/** What finding a browser needs to know of a computer, and may do to it. Tests pass a made-up one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  /** Whether Debian's packages can be installed: apt-get is there. */
  hasApt: boolean;
  isRoot: boolean;
  /** Where Puppeteer keeps the headless shell that it pins, whether it is there or not. */
  shellInCache: string;
  /** Whether the program is there and starts; one without its shared libraries does not. */
  starts(executablePath: string): Promise<boolean>;
  /** Downloads the headless shell to `shellInCache`. Rejects with the reason where it cannot. */
  downloadShell(): Promise<void>;
  /** Installs a Debian package. Rejects with the reason where it cannot. */
  installPackage(name: string): Promise<void>;
}
