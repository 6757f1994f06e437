/** The name of a site without its `www`, with which and without which it is one: `example.org`. */
export const bareHost = (host: string) => host.replace(/^www\./, "");
