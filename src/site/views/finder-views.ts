import type { Content } from "../../content/model.ts";
import { namedPages } from "../../content/own-addresses.ts";
import { textPages } from "../../content/text-pages.ts";
import type { Nation } from "../../kinds/nations.ts";
import { ownPages } from "../../kinds/own-pages.ts";
import { contactCards } from "../../markdown/contact-cards.ts";
import { present } from "../../present.ts";
import { drawFinder } from "../../route-finder/draw-finder.ts";
import type { RouteFinder } from "../../route-finder/find-states.ts";
import { type FinderPage, finderGraph } from "../../route-finder/finder-graph.ts";
import { outlineFinder } from "../../route-finder/outline-finder.ts";
import { type LeafletCard, type OnPaper, onPaper } from "./leaflet-views.ts";

/** A page of the route finder as its template needs it: a question, or an outcome. */
export interface FinderView {
  url: string;
  name: string;
  title: string;
  description: string;
  /** All but the first are left out of searches and the sitemap: they make sense only to who came by the questions. */
  unlisted: boolean;
  sheet: string;
  /** What stands under the title of the first page, and where all of it is on one page. */
  intro: string;
  drawing: string;
  /** The first page. */
  first: string;
  back?: { url: string; title: string };
  question?: {
    ask: string;
    why: string;
    /** Its place on the longest way to it, and the most that anybody is asked. */
    number: number;
    most: number;
    answers: { says: string; url: string }[];
  };
  outcome?: OutcomeView;
  /** The leaflets of an outcome. */
  leaflets?: OnPaper;
}

type Outcome = RouteFinder["outcomes"][string];
type Link = { title: string; url: string };

interface OutcomeView {
  kind: Outcome["kind"];
  /** Of whom it is, where the reader has said where they live. */
  nation: string;
  /** What comes before it, with the words for it. */
  time?: { step: string; say: string[] };
  step: string;
  notes: string[];
  say: string[];
  /** Cards of whom to call, as HTML. */
  calls: string;
  ifNot: string;
  read: Link[];
  ways: (Link & Pick<RouteFinder["ways"][number], "text" | "pays" | "caution">)[];
}

const { address, sheet } = ownPages["find-your-way"];

/** Where all of it is on one page. */
const drawingUrl = `${address}drawing/`;

/** Views of the pages of a guide's route finder, the first question first; none where it has none. */
export function finderViews(content: Content, leaflets: readonly LeafletCard[]): FinderView[] {
  const finder = content.data["route-finder"];
  if (!finder) return [];
  const { pages } = finderGraph(finder);
  const most = Math.max(...pages.map(({ answered }) => answered));
  const { title, description = "" } = content.words.group("pages.find-your-way");
  const urlOf = ({ code }: FinderPage) => (code === "" ? address : `${address}${code}/`);
  const headOf = ({ code, state: { question = "", outcome = "" } }: FinderPage) =>
    (code === "" ? title : (finder.questions[question]?.ask ?? finder.outcomes[outcome]?.title)) ?? "";
  return pages.map((page) => {
    const { question = "", outcome = "" } = page.state;
    const asked = finder.questions[question];
    const isHere = isFor(page.state.shown.nation);
    const offered = (finder.outcomes[outcome]?.leaflets ?? []).flatMap((slug) =>
      leaflets.filter((each) => each.slug === slug && isHere(each)),
    );
    return {
      url: urlOf(page),
      name: "find-your-way",
      title: headOf(page),
      description: finder.outcomes[outcome]?.step ?? description,
      unlisted: page.code !== "",
      sheet,
      intro: finder.intro,
      drawing: drawingUrl,
      first: address,
      ...(page.back && { back: { url: urlOf(page.back), title: headOf(page.back) } }),
      ...(asked && {
        question: {
          ask: asked.ask,
          why: asked.why,
          number: page.answered + 1,
          most,
          answers: page.next.map(({ answer, to }) => ({
            says: asked.answers[answer]?.says ?? "",
            url: urlOf(to),
          })),
        },
      }),
      ...(outcome && { outcome: outcomeView(page, finder, content) }),
      ...(offered.length > 0 && { leaflets: onPaper(offered) }),
    };
  });
}

/** The page with all of a route finder, for whoever has to agree to it: a list of one, or of none. */
export function finderDrawing({ data, words }: Content) {
  const finder = data["route-finder"];
  if (!finder) return [];
  const { pages } = finderGraph(finder);
  const ends = pages.filter(({ state }) => state.outcome !== undefined);
  let known: ReturnType<typeof outlineFinder> | undefined;
  /** Drawn where it is shown: one page is made of it, and it takes longer than the views of all others. */
  const outline = () => {
    known ??= outlineFinder(finder, data, words);
    return known;
  };
  return [
    {
      url: drawingUrl,
      name: "find-your-way",
      title: words.say("finder.drawing.title"),
      description: words.say("finder.drawing.description"),
      unlisted: true,
      sheet,
      first: { url: address, title: words.group("pages.find-your-way").title ?? "" },
      pages: pages.length,
      get svg() {
        return drawFinder(outline());
      },
      get outline() {
        return outline();
      },
      paths: ends.reduce((sum, { paths }) => sum + paths, 0),
      most: Math.max(...ends.map(({ answered }) => answered)),
    },
  ];
}

function outcomeView(
  { state: { outcome = "", shown } }: FinderPage,
  finder: RouteFinder,
  content: Content,
): OutcomeView {
  const { kind, step, say = [], call, ifNot, read } = present(finder.outcomes[outcome]);
  const { nation, time } = shown;
  const { words, data } = content;
  const texts = (list: readonly { text: string }[], indexes: readonly number[]) =>
    indexes.map((index) => list[index]?.text ?? "");
  return {
    kind,
    nation: nation ? words.say(`nations.${nation}`) : "",
    ...(time && { time: { step: finder.time.step, say: texts(finder.time.say, shown.timeSay) } }),
    step,
    notes: texts(finder.notes, shown.notes),
    say: texts(say, shown.say),
    calls: contactCards(call.flatMap((id) => data.contacts[id] ?? []).filter(isFor(nation)), words),
    ifNot,
    read: read.map((url) => ({ url, title: titleAt(url, content) })),
    ways: shown.ways.flatMap((index) => {
      const way = finder.ways[index];
      return way ? [{ ...way, url: way.goTo }] : [];
    }),
  };
}

/** Whether something serves readers in a nation; readers who have not said where they live are shown all. */
const isFor =
  (nation: Nation | undefined) =>
  ({ nations }: { nations: readonly Nation[] }) =>
    nation === undefined || nations.includes(nation);

/** What a page of the guide is called, or the heading of it that an address leads to. */
function titleAt(url: string, content: Content): string {
  const [path = "", anchor] = url.split("#");
  const page = textPages(content).find((each) => each.url === path);
  const heading = page?.body.headings.find(({ id }) => id === anchor)?.text;
  const own = namedPages.find((each) => each.address === path)?.name;
  const leaflet = content.leaflets.find((each) => each.url === path);
  return (
    heading ??
    page?.data?.title ??
    leaflet?.data.title ??
    (own === undefined ? url : (content.words.group(`pages.${own}`).title ?? url))
  );
}
