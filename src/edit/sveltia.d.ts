/** The part of Sveltia CMS that the guide uses; the types that it ships name their files in a way that Node does not resolve. */
declare module "@sveltia/cms" {
  /** A field of a form. */
  export interface FormField {
    name: string;
    widget: string;
    label?: string;
    hint?: string;
    required?: boolean;
    pattern?: [pattern: string, message: string];
    /** Everything that only some widgets take. */
    [option: string]: unknown;
  }

  interface Edited {
    name: string;
    label: string;
    /** The format that reads and writes its files. */
    format: string;
    editor: { preview: boolean };
    fields: FormField[];
  }

  /** A folder of files with the same fields. */
  export interface FolderCollection extends Edited {
    label_singular: string;
    description: string;
    folder: string;
    extension: string;
    create: boolean;
    delete: boolean;
    /** Templates, with fields in braces: `{{title}}`. */
    slug: string;
    summary: string;
  }

  /** A file with fields of its own. */
  export interface Singleton extends Edited {
    file: string;
  }

  /** Where the files are kept. */
  export interface Backend {
    name: "github" | "gitlab" | "test-repo";
    repo: string;
    branch?: string;
    auth_methods: ("token" | "oauth")[];
    base_url?: string;
    api_root?: string;
  }

  export interface CmsConfig {
    load_config_file: boolean;
    backend: Backend;
    publish_mode: "simple" | "editorial_workflow";
    app_title: string;
    logo: { src: string };
    site_url: string;
    media_folder: string;
    public_folder: string;
    media_libraries: object;
    slug: { encoding: "ascii" | "unicode"; clean_accents: boolean };
    output: { omit_empty_optional_fields: boolean };
    collections: FolderCollection[];
    singletons: Singleton[];
  }

  /** What a preview is given: the entry as an Immutable Map. */
  interface PreviewProps {
    entry: { getIn(path: readonly string[]): unknown };
  }

  const CMS: {
    init(options: { config: CmsConfig }): Promise<void>;
    registerCustomFormat(
      name: string,
      extension: string,
      methods: { fromFile(text: string): object; toFile(form: Record<string, unknown>): string },
    ): void;
    registerPreviewStyle(address: string): void;
    registerPreviewTemplate(name: string, component: (props: PreviewProps) => unknown): void;
  };
  export default CMS;
}

/** Sveltia's previews are React elements; this makes one. */
declare module "react" {
  export function createElement(type: string, props: object): unknown;
}
