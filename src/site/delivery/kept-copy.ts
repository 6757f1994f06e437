/** What can be kept on a device: `keep/files.json`, which the page that keeps it reads. */
export interface KeepList {
  /** Changes when any of the files does. */
  version: string;
  /** How much it is, in words: 1.2 MB. */
  size: string;
  /** The language of the words, as a tag such as `en-GB`. */
  language: string;
  /** What stands at the top of a page without the internet, as HTML: of a kept page, and of one that is not kept. */
  notice: { page: string; missing: string };
  /** Addresses of all files. */
  files: string[];
}

/** What is kept, as the copy says of itself; `date` is when. */
export interface KeptCopy extends Omit<KeepList, "files"> {
  date: string;
}
