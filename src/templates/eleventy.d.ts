/** The part of Eleventy's surface that the guide uses; Eleventy itself ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addGlobalData(name: string, data: unknown): void;
    addFilter(name: string, filter: (this: NunjucksContext, ...values: never[]) => unknown): void;
    setNunjucksEnvironmentOptions(options: { throwOnUndefined: boolean; dev: boolean }): void;
    /** A template that stands in no file. */
    addTemplate(path: string, content: string): void;
    /** Both as paths from the input folder. */
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setTemplateFormats(formats: string[]): void;
    setUseTemplateCache(isUsed: boolean): void;
    addPlugin(plugin: unknown, options?: object): void;
    /** What takes the time of each group, and prints it from `setMinimumThresholdMs` on, never where that is 0. */
    benchmarkManager: { get(group: string): { setMinimumThresholdMs(time: number): void } };
  }

  /** What a filter is called on. */
  export interface NunjucksContext {
    env: { getFilter(name: string): (text: string) => unknown };
  }

  export interface EleventyOptions {
    /** A file with more of the configuration; `null` for none. */
    configPath?: string | null;
    pathPrefix?: string;
    quietMode: boolean;
    /** Called with the configuration. */
    config(config: UserConfig): void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    /** Keeps Eleventy from printing; what fails is thrown. */
    disableLogger(): void;
    /** Renders everything, and writes nothing. */
    toJSON(): Promise<{ outputPath: string; content: string }[]>;
  }

  export const HtmlBasePlugin: unknown;
}
