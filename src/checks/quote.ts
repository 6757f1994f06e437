/** How many characters of a sentence a message shows. */
const shown = 60;

/** The beginning of what the author wrote, in quotation marks, cut after a whole word. */
export function quote(text: string): string {
  return text.length <= shown ? `"${text}"` : `"${text.slice(0, shown).replace(/\s+\S*$/, "")} …"`;
}
