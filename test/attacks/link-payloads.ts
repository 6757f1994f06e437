/** Addresses that run, open files or leave the site, as an attacker would disguise them. */
const addresses = [
  "javascript:ran()",
  "JaVaScRiPt:ran()",
  "javascript&colon;ran()",
  "&#106;avascript:ran()",
  "&#x6A;avascript:ran()",
  "java&Tab;script:ran()",
  "java&NewLine;script:ran()",
  "%6Aavascript:ran()",
  "&#1;javascript:ran()",
  "vbscript:ran()",
  "data:text/html,<script>ran()</script>",
  "data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==",
  "data:image/svg+xml,<svg/onload=ran()>",
  "file:///etc/passwd",
  "blob:https://secondopinion.example/x",
  "//evil.example/run.js",
];

/** Every way in which Markdown writes an address. */
const syntaxes: ((address: string) => string)[] = [
  (address) => `See [this page](${address}).`,
  (address) => `See [this page](<${address}>).`,
  (address) => `See [this page](${address} "title").`,
  (address) => `See [this page][place].\n\n[place]: ${address}`,
  (address) => `See <${address}>.`,
  (address) => `![A drawing](${address})`,
  (address) => `[![A drawing](${address})](${address})`,
];

/** Each address in each syntax. */
export const linkPayloads: readonly string[] = addresses.flatMap((address) =>
  syntaxes.map((write) => write(address)),
);
