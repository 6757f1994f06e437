/** What is done to a block of text while it is pasted. */
export interface Paste {
  name: string;
  /** The block with it; a number from 0 to 1 says where. */
  into(block: string, where: number): string;
  /** Whether it is a line of its own below the block. */
  isBelow?: true;
}

/** A block parted at one of the places that a pattern finds, the one that a number from 0 to 1 chooses. */
function partedAt(
  block: string,
  pattern: RegExp,
  where: number,
): [before: string, at: string, behind: string] {
  const found = [...block.matchAll(pattern)];
  const match = found[Math.min(found.length - 1, Math.floor(where * found.length))];
  if (!match) return [block, "", ""];
  const end = match.index + match[0].length;
  return [block.slice(0, match.index), match[0], block.slice(end)];
}

const noBreakSpace: Paste = {
  name: "U+00A0",
  into(block, where) {
    const [before, space, behind] = partedAt(block, / /g, where);
    return before + (space && "\u00a0") + behind;
  },
};

/** A character between two letters. */
const between = (character: string): Paste => ({
  name: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  into(block, where) {
    const [before, letter, behind] = partedAt(block, /\p{L}(?=\p{L})/gu, where);
    return before + letter + (letter && character) + behind;
  },
});

const before = (mark: string): Paste => ({ name: `${mark}…`, into: (block) => mark + block });

const below = (line: string): Paste => ({
  name: `…\n${line}`,
  into: (block) => `${block}\n${line}`,
  isBelow: true,
});

/** Around one of the words. */
const around = (open: string, close: string): Paste => ({
  name: `${open}word${close}`,
  into(block, where) {
    const [before, word, behind] = partedAt(block, /(?<=^|\s)\p{L}{2,}(?=[\s.,;:?!]|$)/gu, where);
    return word ? before + open + word + close + behind : block;
  },
});

const unseen =
  "\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u202a\u202c\u202e\u2060\u2061\u2066\u2069\u3164\ufe0f\ufeff";

/** Characters that nobody sees; of those that nobody is told of, most are drawn. */
export const characters: readonly [weight: number, paste: Paste][] = [
  [10, noBreakSpace],
  [6, between("\u00ad")],
  ...[...unseen].map((character): [number, Paste] => [1, between(character)]),
];

/** Signs apart by spaces; in them, ␣ is a space, and ⍽ one that does not break. */
const signs = (written: string): string[] =>
  written
    .trim()
    .split(/\s+/)
    .map((sign) => sign.replaceAll("␣", " ").replaceAll("⍽", "\u00a0"));

/**
 * Marks of CommonMark, GitHub, Pandoc, MultiMarkdown, kramdown, Djot, CriticMarkup, Obsidian, Logseq, Reddit, Discord,
 * MediaWiki, Textile, AsciiDoc, reStructuredText, Org, BBCode, LaTeX and templates; those that this guide has are among them.
 */
export const marks: readonly Paste[] = [
  ...signs(String.raw`
    ## #⍽ ##⍽ ####␣ -⍽ *⍽ 1.⍽ •␣ ·␣ ▪␣ –␣ —␣ *␣ +␣ 1)␣ a)␣ (a)␣ (1)␣ ii)␣ a.␣ #.␣ (@)␣ >␣ >>␣ >!␣ >>>␣ !!!␣note␣
    ???␣tip␣ ===␣ ==␣ h2.␣ bq.␣ [␣]␣ [x]␣ -␣[␣]␣ ☐␣ ✓␣ -#␣ --␣ ..␣note::␣ :␣ ::␣ ||␣ |␣ ␣␣␣␣ %%␣ //␣ $$␣ @@␣ ~␣ ^␣
    <p> &nbsp; &bull;␣ [!NOTE]␣ {{<␣note␣>}}␣ {:␣.lead}␣ :warning:␣ **␣ ***␣ +++␣ ;␣ ->␣ =>␣ →␣ \section␣ \ ::: ::::note␣
    % .␣ ..␣ $␣ &␣ @␣ !␣ ?␣ /␣ =␣ _␣ '␣ ,␣`).map(before),
  ...["``` ", "~~~ "].map(before),
  ...signs(String.raw`
    === --- *** ==== ~~~~ ^^^^ +++ {:␣.lead} {.lead} :␣it␣means␣this [^1]:␣note <!--␣note␣--> //␣note %%␣note \ |␣a␣|␣b␣|
    ::: :::␣note [[toc]] {%␣end␣%} >␣note -␣-␣- ___ $$ &nbsp; ␣␣ ~~~`).map(below),
  below("```"),
  ...[
    ...signs(String.raw`
    **…** __…__ *…* _…_ ***…*** ~~…~~ ==…== ++…++ ^…^ ~…~ '''…''' ''…'' //…// ||…|| {{…}} {{␣…␣}} [[…]] {…} […]{.note}
    <u>…</u> [b]…[/b] {++…++} {--…--} {==…==} {>>…<<} {~~…~~} $…$ $$…$$ \textbf{…} <<…>> ![[…]] {%␣note␣%}…{%␣end␣%}
    +…+ -…- /…/ =…= @…@ %…% !…! ??…?? :…: |…| (…)[https://a.example/] …^[note] …[^1] …[@ref] …{#id} …{:␣.x} …<br> …<br/>
    …&nbsp; …\\ …\ …^2 …~2~ %%…%% @@…@@ ##…## #…# !!…!! <…> <<<…>>> **… …** _… …_ *… …* ~~… …~~ […  …] {… …} [[… …]]
    **␣…␣** __… ==… $… |… \… [^1]… […][1] […](a.md) ![…](a.png) &lt;…&gt; &#8203;… #… ´…´ ((…))`),
    ..."`…` ``…`` `… …`".split(" "),
  ].map((mark) => {
    const [open = "", close = ""] = mark.split("…");
    return around(open, close);
  }),
];
