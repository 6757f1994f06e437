/**
 * The flags that every Chromium is started with, beside Puppeteer's own, so that it prints the same bytes
 * everywhere and reaches nothing but this machine.
 */
export function browserFlags(): string[] {
  return ONLY_ROOT_ON_LINUX ? [...FLAGS, "--no-sandbox"] : FLAGS;
}

/** Chromium refuses to sandbox as root; as anybody else the sandbox stays. */
const ONLY_ROOT_ON_LINUX = process.platform === "linux" && process.getuid?.() === 0;

const FLAGS = [
  "--font-render-hinting=none", // Else glyph widths depend on the machine's font settings.
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-dev-shm-usage", // Containers have 64 MB of shared memory, too little for a long leaflet.
  "--no-proxy-server",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
