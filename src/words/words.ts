import { flatten, type Message, type Messages, placeholders } from "./messages.ts";

/** What is filled in for the placeholders of a message; `count` also decides between its plurals. */
export type Values = Readonly<Record<string, string | number>>;

/** All words of one language, as another thread can be told of them and a hash can be made of them. */
export interface WrittenWords {
  language: string;
  messages: Messages;
}

/** The words of the interface in one language, and the ways in which it writes dates, numbers and lists. */
export class Words {
  readonly #messages: Map<string, Message>;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #dates: Intl.DateTimeFormat;
  readonly #lists: Intl.ListFormat;

  /** @param language a language tag (BCP 47), such as `en-GB` */
  constructor(
    readonly language: string,
    messages: Messages,
  ) {
    this.#messages = flatten(messages);
    this.#plurals = new Intl.PluralRules(language);
    this.#numbers = new Intl.NumberFormat(language);
    this.#dates = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
    this.#lists = new Intl.ListFormat(language);
  }

  /** The words that were written so. */
  static from({ language, messages }: WrittenWords): Words {
    return new Words(language, messages);
  }

  /** All that is in them. */
  get written(): WrittenWords {
    return { language: this.language, messages: Object.fromEntries(this.#messages) as Messages };
  }

  toJSON(): WrittenWords {
    return this.written;
  }

  /** The words of that name, `leaflet.compare`, with the values filled in: `say("leaflet.compare", { version, date })`. */
  say(name: string, values: Values = {}): string {
    return this.sayIn((text) => text, name, values);
  }

  /**
   * The same in a form of its own, such as HTML, that `write` gives to the message and then to each value.
   *
   * @throws where there are no such words, or the values are not those that they need: a mistake in the code
   */
  sayIn(write: (text: string, isValue: boolean) => string, name: string, values: Values = {}): string {
    const message = this.#messages.get(name);
    if (message === undefined) throw new Error(`There are no words called "${name}".`);
    const spare = Object.keys(values).find((given) => given !== "count" && !placeholders(message).has(given));
    if (spare !== undefined) throw new Error(`"${name}" has no place for {${spare}}.`);
    const text = typeof message === "string" ? message : this.#plural(message, values.count);
    return write(text, false).replaceAll(/\{(\w+)\}/g, (_, place: string) => {
      const value = values[place];
      if (value === undefined) throw new Error(`Nothing is given for {${place}} of "${name}".`);
      return write(typeof value === "number" ? this.number(value) : value, true);
    });
  }

  /** All words of a group by their names in it, in the order of the file: `keep.states`. */
  group(name: string): Record<string, string> {
    const start = `${name}.`;
    const inside = [...this.#messages].filter(([each]) => each.startsWith(start));
    if (inside.length === 0) throw new Error(`There is no group of words called "${name}".`);
    return Object.fromEntries(inside.map(([each, message]) => [each.slice(start.length), String(message)]));
  }

  /** A number as the language writes it, `decimals` after the point. */
  number(value: number, decimals = 0): string {
    return decimals === 0
      ? this.#numbers.format(value)
      : value.toLocaleString(this.language, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
  }

  /** A date in full: `2026-08-06` becomes 6 August 2026. */
  date(date: string): string {
    return this.#dates.format(new Date(`${date}T00:00:00Z`));
  }

  /**
   * Several things in one phrase: England, Scotland and Wales. The Unicode data leave it open whether Welsh writes "a" or "ac" for
   * "and", as "a(c)": what they bracket stands before a vowel.
   */
  list(items: readonly string[]): string {
    const parts = this.#lists.formatToParts(items);
    const write = ({ type, value }: (typeof parts)[number], index: number) => {
      const isBeforeVowel = /^[aeiouwyâêîôûŵŷ]/i.test(parts[index + 1]?.value ?? "");
      return type === "literal" ? value.replace(/\((\p{L}+)\)/u, isBeforeVowel ? "$1" : "") : value;
    };
    return parts.map(write).join("");
  }

  #plural(message: Exclude<Message, string>, count: string | number | undefined): string {
    return message[this.#plurals.select(Number(count))] ?? message.other ?? "";
  }
}
