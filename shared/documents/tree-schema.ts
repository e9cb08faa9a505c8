/**
 * The document tree as a schema, for the border where a tree enters the process that compiles documents.
 * Strict: an unknown key or kind is refused. Numbers, colours, ids and tags are held to the form that
 * lets renderers print them without escaping.
 */
import { z } from 'zod';
import type { Block, DocumentTree, Inline, Origin } from './tree.ts';

const origin: z.ZodType<Origin> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    type: z.string(),
    record: z.string(),
    field: z.string(),
  }),
  z.strictObject({ kind: z.literal('phrase'), phrase: z.string() }),
  z.strictObject({ kind: z.literal('law'), law: z.string() }),
  z.strictObject({ kind: z.literal('template'), template: z.string() }),
]);
const origins = z.array(origin);
const narrowed = { origin: origins.exactOptional() };
const inlines: z.ZodType<readonly Inline[]> = z.lazy(() => z.array(inlineSchema));
const blocks: z.ZodType<readonly Block[]> = z.lazy(() => z.array(blockSchema));
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const citation = z.strictObject({
  ...narrowed,
  kind: z.literal('citation'),
  act: z.string(),
  article: z.string(),
  paragraph: z.string().nullable(),
  point: z.string().nullable(),
  text: z.string(),
});

const inlineSchema: z.ZodType<Inline> = z.discriminatedUnion('kind', [
  z.strictObject({ ...narrowed, kind: z.literal('text'), text: z.string() }),
  z.strictObject({ ...narrowed, kind: z.literal('strong'), children: inlines }),
  z.strictObject({ ...narrowed, kind: z.literal('emphasis'), children: inlines }),
  z.strictObject({ ...narrowed, kind: z.literal('lineBreak') }),
  z.strictObject({
    ...narrowed,
    kind: z.literal('link'),
    target: z.string().regex(/^(?:https?:\/\/|mailto:|tel:)/i),
    children: inlines,
  }),
  z.strictObject({
    ...narrowed,
    kind: z.literal('crossReference'),
    target: id,
    show: z.enum(['number', 'title']),
    text: z.string(),
  }),
  z.strictObject({ ...narrowed, kind: z.literal('footnote'), children: inlines }),
  citation,
  z.strictObject({
    ...narrowed,
    kind: z.literal('placeholder'),
    field: origin,
    text: z.string(),
  }),
]);

const section = z.strictObject({
  kind: z.literal('section'),
  origin: origins,
  id,
  numbering: z.enum(['decimal', 'letter', 'none']),
  number: z.string().nullable(),
  title: inlines,
  startsPage: z.boolean(),
  children: blocks,
});

const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  origin: origins,
  tone: z.enum(['normal', 'lead', 'muted']),
  content: inlines,
});

const list = z.strictObject({
  kind: z.literal('list'),
  origin: origins,
  marker: z.enum(['bullet', 'decimal', 'lowerLetter', 'upperLetter']),
  items: z.array(
    z.strictObject({
      origin: origins,
      id: id.nullable(),
      number: z.string().nullable(),
      children: blocks,
    }),
  ),
});

const fieldTable = z.strictObject({
  kind: z.literal('fieldTable'),
  origin: origins,
  caption: inlines,
  captionVisible: z.boolean(),
  rows: z.array(
    z.strictObject({
      origin: origins,
      label: inlines,
      citation: citation.nullable(),
      value: blocks,
    }),
  ),
});

const dataTable = z.strictObject({
  kind: z.literal('dataTable'),
  origin: origins,
  caption: inlines,
  captionVisible: z.boolean(),
  columns: z.array(z.strictObject({ header: inlines, weight: z.number().min(1).max(10) })),
  rowHeaders: z.boolean(),
  rows: z.array(
    z.strictObject({
      origin: origins,
      cells: z.array(z.strictObject({ origin: origins, children: blocks })),
    }),
  ),
});

const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  section,
  paragraph,
  list,
  fieldTable,
  dataTable,
  z.strictObject({
    kind: z.literal('callout'),
    origin: origins,
    variant: z.enum(['emphasis', 'note', 'warning']),
    title: inlines,
    children: blocks,
  }),
  z.strictObject({
    kind: z.literal('figure'),
    origin: origins,
    svg: z.string(),
    alternativeText: z.string(),
    caption: inlines,
  }),
  z.strictObject({
    kind: z.literal('signature'),
    origin: origins,
    signers: z.array(z.strictObject({ label: inlines, name: inlines })),
  }),
  z.strictObject({
    kind: z.literal('tableOfContents'),
    origin: origins,
    title: inlines,
    depth: z.int().min(1),
  }),
  z.strictObject({ kind: z.literal('pageBreak'), origin: origins }),
]);

const color = z.string().regex(/^#[0-9a-f]{6}$/i);
const millimetres = z.number().min(0).max(2000);
const points = z.number().min(1).max(100);

/** A theme as it is kept in `templates/themes`. */
export const themeSchema = z.strictObject({
  name: z.string(),
  colors: z.strictObject({
    text: color,
    muted: color,
    accent: color,
    rule: color,
    headerFill: color,
    calloutFill: color,
    placeholder: color,
  }),
  page: z.strictObject({
    widthMm: millimetres,
    heightMm: millimetres,
    marginMm: z.strictObject({
      top: millimetres,
      right: millimetres,
      bottom: millimetres,
      left: millimetres,
    }),
  }),
  sizes: z.strictObject({
    body: points,
    small: points,
    title: points,
    heading: z.tuple([points, points, points]),
  }),
});

const labels = z.strictObject({
  page: z.string(),
  contents: z.string(),
  missing: z.string(),
  footnotes: z.string(),
  backToText: z.string(),
});

/** A whole document tree from outside the process. */
export const documentTreeSchema = z.strictObject({
  kind: z.literal('document'),
  documentKind: z.string(),
  title: inlines,
  subtitle: inlines,
  language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/),
  version: z.string().nullable(),
  asOf: day,
  documentDate: day,
  classification: z.string().nullable(),
  author: z.string(),
  theme: themeSchema,
  labels,
  titleLines: z.array(inlines),
  children: blocks,
}) satisfies z.ZodType<DocumentTree>;
