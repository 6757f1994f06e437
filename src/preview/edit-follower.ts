import path from "node:path";
import { forgetLayouts } from "../cache/code-hash.ts";
import { ToolError } from "../report/tool-error.ts";
import type { Calm } from "./calm.ts";
import type { Maker } from "./maker.ts";
import type { PreviewState } from "./preview-state.ts";
import { guideReader, hasErrors, type ReadGuide, type Reading } from "./reading.ts";
import { warmUp } from "./warm-up.ts";

/** What is followed: the content folder, the day on which reviews are held to be due, and the folder of the preview. */
interface Followed {
  content: string;
  today: string;
  folder: string;
}

/** Follows the edits of a previewed guide: each has it read anew, shown, judged, and made as a build makes it. */
export class EditFollower {
  #edits = 0;
  #making = new AbortController();
  readonly #read: () => Promise<ReadGuide>;

  constructor(
    readonly state: PreviewState,
    private readonly maker: Maker,
    private readonly calm: Calm,
    private readonly followed: Followed,
  ) {
    this.#read = guideReader(followed.content, followed.today);
  }

  /**
   * Takes the guide as it is now; done once it is made, or another edit has come.
   *
   * @throws what it cannot be read or made for, where its words are not to blame
   */
  async follow(): Promise<void> {
    const { state, calm } = this;
    this.#edits += 1;
    const edit = this.#edits;
    this.stop();
    forgetLayouts();
    const read = await calm.during(this.#read);
    if (edit !== this.#edits) return;
    this.#making = new AbortController();
    const { signal } = this.#making;
    if (edit === 1) this.#warmUp(signal);
    const judged = this.#judge(read, signal);
    state.making = state.making.then(async () => {
      const reading = await judged;
      await calm.comes();
      if (reading) await this.#make(reading, signal);
    });
    await state.making;
    if (!signal.aborted && state.reading.failure) throw state.reading.failure;
  }

  /** Ends what is being made. */
  stop(): void {
    this.#making.abort();
  }

  /** Has what was read shown, then judged; nothing where another edit has come. */
  async #judge({ judge, ...read }: ReadGuide, signal: AbortSignal): Promise<Reading | undefined> {
    const { state } = this;
    const unjudged = { ...read, later: state.reading.later, isMade: false };
    if (unjudged.plan && state.manifest) {
      state.learn(unjudged);
      await this.calm.comes(); // Whoever looks sees the words before the rules are asked.
    }
    if (signal.aborted) return undefined;
    const reading = { ...unjudged, ...judge() };
    state.learn(reading);
    return reading;
  }

  async #make(reading: Reading, signal: AbortSignal): Promise<void> {
    const { state } = this;
    if (!reading.plan || signal.aborted) return;
    const { failure, manifest = state.manifest, issues } = await this.maker.make(signal);
    if (signal.aborted || (failure !== undefined && hasErrors(reading))) return; // What follows from an error is no news.
    if (failure !== undefined) return state.learn({ ...reading, failure: new ToolError(failure) });
    state.manifest = manifest;
    // What is wrong with what was made may follow from an error of the content, which is told already.
    const files = new Set(reading.draft?.files.map((file) => file.path));
    const later = issues?.filter(({ file }) => !hasErrors(reading) || files.has(file)) ?? [];
    state.learn({ ...reading, later, isMade: issues !== undefined });
  }

  #warmUp(signal: AbortSignal): void {
    const { content, today, folder } = this.followed;
    void warmUp({ content, today, folder: path.join(folder, "warm") }, () => !signal.aborted);
  }
}
