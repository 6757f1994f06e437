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
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // Addresses in numbers, too.
];

/**
 * The flags that every Chromium is started with, beside Puppeteer's own, so that it prints the same bytes
 * everywhere and reaches nothing but this machine. Only as root on Linux, where Chromium refuses to build
 * its sandbox, does it go without.
 */
export function browserFlags(): string[] {
  const isRootOnLinux = process.platform === "linux" && process.getuid?.() === 0;
  return isRootOnLinux ? [...FLAGS, "--no-sandbox"] : FLAGS;
}
