/** A line of a list: a page, under its title or under other words. */
export interface ListedPage {
  url: string;
  title: string;
  /** What it helps with. */
  description?: string | undefined;
  /** The title of the page, where the words are others. */
  see?: string | undefined;
}
