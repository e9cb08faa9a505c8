/**
 * The document tree: the only thing that passes between law and output. A builder makes it from a
 * workspace, every renderer handles every node of it, and nothing else reaches a document.
 *
 * The set of nodes is closed: no raw markup, no free attributes, no styling. All words, also those of
 * running heads, are already in the document's language; numbers and the text of cross references are
 * already resolved by `finishTree`, so that all formats print the same ones.
 */

/** Where a node comes from: what a reader of the preview is taken to, and what a proof looks for. */
export type Origin =
  | {
      readonly kind: 'record';
      /** Type of the record, as in the workspace file (`activities`, `parties`, …; `workspace` for settings). */
      readonly type: string;
      /** Id of the record. */
      readonly record: string;
      /**
       * Path of the field inside the record, with `/` and without a leading one: `retention/period`. Items
       * of lists are addressed by their id if they have one, else by index.
       */
      readonly field: string;
    }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'law'; readonly law: string }
  | { readonly kind: 'template'; readonly template: string };

/** What each inline may carry: a narrower origin than that of its block. */
type InlineBase = { readonly origin?: readonly Origin[] };

/** A run of plain text. Line feeds do not occur in it; see `lineBreak`. */
export type Text = InlineBase & { readonly kind: 'text'; readonly text: string };
export type Strong = InlineBase & { readonly kind: 'strong'; readonly children: readonly Inline[] };
export type Emphasis = InlineBase & {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
};
export type LineBreak = InlineBase & { readonly kind: 'lineBreak' };
/** A link out of the document. `target` is an absolute URL, `mailto:` or `tel:`. */
export type Link = InlineBase & {
  readonly kind: 'link';
  readonly target: string;
  readonly children: readonly Inline[];
};
/** A live reference to a section, list item or table of this document. */
export type CrossReference = InlineBase & {
  readonly kind: 'crossReference';
  /** The `id` of the target. */
  readonly target: string;
  /** Whether the number (or letter) or the title of the target is printed. */
  readonly show: 'number' | 'title';
  /** What is printed; empty until `finishTree` has resolved it. */
  readonly text: string;
};
export type Footnote = InlineBase & {
  readonly kind: 'footnote';
  readonly children: readonly Inline[];
};
/** A reference to law: machine-readable parts, and the words in the document's language. */
export type Citation = InlineBase & {
  readonly kind: 'citation';
  /** `gdpr`, or the name of another act as printed. */
  readonly act: string;
  readonly article: string;
  readonly paragraph: string | null;
  readonly point: string | null;
  /** As printed: "30 artiklan 1 kohdan a alakohta", "artikel 30.1 a", "Article 30(1)(a)". */
  readonly text: string;
};
/** A fact that ought to stand here and does not. Printed visibly; the export reports it. */
export type Placeholder = InlineBase & {
  readonly kind: 'placeholder';
  /** What is missing: origin of the empty field. */
  readonly field: Origin;
  /** As printed, in the document's language, without brackets (renderers add `[` and `]`). */
  readonly text: string;
};

export type Inline =
  Text | Strong | Emphasis | LineBreak | Link | CrossReference | Footnote | Citation | Placeholder;

/** What every block carries. */
type BlockBase = { readonly origin: readonly Origin[] };

/** Title and content. Its level is its depth in the tree, so levels cannot be skipped. */
export type Section = BlockBase & {
  readonly kind: 'section';
  /** Unique in the document; target of cross references; `^[a-z0-9][a-z0-9-]*$`. */
  readonly id: string;
  /** How the section is counted: `decimal` 1, 1.1; `letter` A, B; `none` unnumbered. */
  readonly numbering: 'decimal' | 'letter' | 'none';
  /** The printed number without a trailing full stop (`2.1`, `A`); `null` until finished, or for `none`. */
  readonly number: string | null;
  readonly title: readonly Inline[];
  /** Whether the section begins a page where the format has pages. */
  readonly startsPage: boolean;
  readonly children: readonly Block[];
};
export type Paragraph = BlockBase & {
  readonly kind: 'paragraph';
  /** `lead`: an introduction set larger. `muted`: secondary, such as "last changed". */
  readonly tone: 'normal' | 'lead' | 'muted';
  readonly content: readonly Inline[];
};
export type ListItem = {
  readonly origin: readonly Origin[];
  /** Target of cross references, unique in the document; `null` if nothing refers to it. */
  readonly id: string | null;
  /** The printed marker of a counted list (`a`, `3`); `null` in bullet lists and until finished. */
  readonly number: string | null;
  readonly children: readonly Block[];
};
export type List = BlockBase & {
  readonly kind: 'list';
  readonly marker: 'bullet' | 'decimal' | 'lowerLetter' | 'upperLetter';
  readonly items: readonly ListItem[];
};
export type FieldRow = {
  readonly origin: readonly Origin[];
  readonly label: readonly Inline[];
  /** Where the law asks for this row; printed small beside the label; `null` for internal rows. */
  readonly citation: Citation | null;
  /** Content of the value cell: paragraphs and lists only. */
  readonly value: readonly Block[];
};
/** Label and value rows: the heart of a record sheet. The label cells are row headers. */
export type FieldTable = BlockBase & {
  readonly kind: 'fieldTable';
  /** Names the table to assistive technology, and is printed when `captionVisible`. */
  readonly caption: readonly Inline[];
  readonly captionVisible: boolean;
  readonly rows: readonly FieldRow[];
};
export type TableColumn = {
  readonly header: readonly Inline[];
  /** Relative width, 1 to 10. */ readonly weight: number;
};
export type TableCell = { readonly origin: readonly Origin[]; readonly children: readonly Block[] };
export type TableRow = { readonly origin: readonly Origin[]; readonly cells: readonly TableCell[] };
export type DataTable = BlockBase & {
  readonly kind: 'dataTable';
  readonly caption: readonly Inline[];
  readonly captionVisible: boolean;
  readonly columns: readonly TableColumn[];
  /** Whether the first cell of each row is a header of that row. */
  readonly rowHeaders: boolean;
  readonly rows: readonly TableRow[];
};
/** Set apart from the running text: the right to object (Art. 21(4)), a notice to the author, advice. */
export type Callout = BlockBase & {
  readonly kind: 'callout';
  readonly variant: 'emphasis' | 'note' | 'warning';
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
};
export type Figure = BlockBase & {
  readonly kind: 'figure';
  /** A complete SVG document of our own making, without scripts or references. */
  readonly svg: string;
  readonly alternativeText: string;
  readonly caption: readonly Inline[];
};
export type Signature = BlockBase & {
  readonly kind: 'signature';
  /** One line each: name or role below the line to sign on. */
  readonly signers: readonly {
    readonly label: readonly Inline[];
    readonly name: readonly Inline[];
  }[];
};
/** Contents of the document: sections down to `depth` (1 = top level only). */
export type TableOfContents = BlockBase & {
  readonly kind: 'tableOfContents';
  readonly title: readonly Inline[];
  readonly depth: number;
};
export type PageBreak = BlockBase & { readonly kind: 'pageBreak' };

export type Block =
  | Section
  | Paragraph
  | List
  | FieldTable
  | DataTable
  | Callout
  | Figure
  | Signature
  | TableOfContents
  | PageBreak;

/** Fixed words that renderers need, in the document's language. */
export type Labels = {
  /** Page number with total, the words around the two numbers: "Sivu {page} / {pages}". */
  readonly page: string;
  /** Heading of a contents list that has no title of its own. */
  readonly contents: string;
  /** Read before the text of a placeholder by assistive technology: "Puuttuva tieto". */
  readonly missing: string;
  /** Heading of footnotes in formats that collect them at the end. */
  readonly footnotes: string;
  /** Link text back from a footnote. */
  readonly backToText: string;
};

/** Sizes and colours by name; data in `templates/themes`. */
export type Theme = {
  readonly name: string;
  /** Colours as `#rrggbb`. */
  readonly colors: {
    readonly text: string;
    readonly muted: string;
    readonly accent: string;
    readonly rule: string;
    readonly headerFill: string;
    readonly calloutFill: string;
    readonly placeholder: string;
  };
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly marginMm: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
  };
  /** Type sizes in points. */
  readonly sizes: {
    readonly body: number;
    readonly small: number;
    readonly title: number;
    readonly heading: readonly [number, number, number];
  };
};

export type DocumentTree = {
  readonly kind: 'document';
  /** `notice`, `record`, `processor-record`, …; names the document kind in reports and properties. */
  readonly documentKind: string;
  readonly title: readonly Inline[];
  /** Second line of the title block, such as the organisation; may be empty. */
  readonly subtitle: readonly Inline[];
  /** BCP 47 tag of the document's language. */
  readonly language: string;
  /** Printed version of the document ("2.1"); `null` when it has none. */
  readonly version: string | null;
  /** The day for which law and facts were read, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The day that the document bears, `YYYY-MM-DD`; source of all times in file properties. */
  readonly documentDate: string;
  /** Who may see it: printed in the running head when not `null` ("Sisäinen"). */
  readonly classification: string | null;
  /** Organisation named as author in the properties of the file. */
  readonly author: string;
  readonly theme: Theme;
  readonly labels: Labels;
  /** Lines under the title: date, version and the like. */
  readonly titleLines: readonly (readonly Inline[])[];
  readonly children: readonly Block[];
};

/** What a renderer could not do in full; shown before saving. */
export type RenderDiagnostic =
  | {
      readonly code: 'table-too-wide';
      readonly severity: 'warning';
      readonly origin: readonly Origin[];
      readonly columns: number;
    }
  | {
      readonly code: 'character-not-in-fonts';
      readonly severity: 'error';
      readonly origin: readonly Origin[];
      /** The character as it stands in the text. */
      readonly character: string;
    }
  | {
      readonly code: 'image-not-supported';
      readonly severity: 'warning';
      readonly origin: readonly Origin[];
    };

/** What a renderer returns: the output, and what it had to give up. */
export type Rendered<Output> = {
  readonly output: Output;
  readonly diagnostics: readonly RenderDiagnostic[];
};
