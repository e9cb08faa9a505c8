import type {
  Block,
  Callout,
  DataTable,
  FieldRow,
  FieldTable,
  Inline,
  List,
  ListItem,
  Origin,
  Paragraph,
  Section,
  TableCell,
} from './tree.ts';

/** The origins of inlines, each once, so that a block knows all that it is made of. */
function originsOf(inlines: readonly Inline[]): readonly Origin[] {
  const seen = new Map<string, Origin>();
  const visit = (inline: Inline): void => {
    for (const origin of inline.origin ?? []) seen.set(originKey(origin), origin);
    if ('children' in inline) inline.children.forEach(visit);
    if (inline.kind === 'placeholder') seen.set(originKey(inline.field), inline.field);
  };
  inlines.forEach(visit);
  return [...seen.values()];
}

/** Equal for equal origins. Ids and types hold no white space, so the parts cannot run together. */
function originKey(origin: Origin): string {
  switch (origin.kind) {
    case 'record':
      return `record ${origin.type} ${origin.record} ${origin.field}`;
    case 'phrase':
      return `phrase ${origin.phrase}`;
    case 'law':
      return `law ${origin.law}`;
    case 'template':
      return `template ${origin.template}`;
  }
}

/** A paragraph whose origin is that of its content. */
export function paragraph(
  content: readonly Inline[],
  tone: Paragraph['tone'] = 'normal',
): Paragraph {
  return { kind: 'paragraph', tone, content, origin: originsOf(content) };
}

/** A list item of one paragraph, or of any blocks. */
export function listItem(
  content: readonly Inline[] | { readonly blocks: readonly Block[] },
  id: string | null = null,
): ListItem {
  const children = 'blocks' in content ? content.blocks : [paragraph(content)];
  return { origin: blockOrigins(children), id, number: null, children };
}

export function list(items: readonly ListItem[], marker: List['marker'] = 'bullet'): List {
  return { kind: 'list', marker, items, origin: [] };
}

/** A section of a document; `null` when it has no content, so that it is left out. */
export function section(
  id: string,
  title: readonly Inline[],
  children: readonly Block[],
  options: { readonly numbering?: Section['numbering']; readonly startsPage?: boolean } = {},
): Section | null {
  if (children.length === 0) return null;
  return {
    kind: 'section',
    id,
    numbering: options.numbering ?? 'decimal',
    number: null,
    title,
    startsPage: options.startsPage ?? false,
    children,
    origin: originsOf(title),
  };
}

export function callout(
  variant: Callout['variant'],
  title: readonly Inline[],
  children: readonly Block[],
): Callout {
  return { kind: 'callout', variant, title, children, origin: originsOf(title) };
}

export function fieldRow(
  label: readonly Inline[],
  value: readonly Block[],
  citation: FieldRow['citation'] = null,
): FieldRow {
  return { label, citation, value, origin: blockOrigins(value) };
}

export function fieldTable(
  caption: readonly Inline[],
  rows: readonly FieldRow[],
  captionVisible = false,
): FieldTable {
  return { kind: 'fieldTable', caption, captionVisible, rows, origin: [] };
}

export function cell(
  content: readonly Inline[] | { readonly blocks: readonly Block[] },
): TableCell {
  const children = 'blocks' in content ? content.blocks : [paragraph(content)];
  return { origin: blockOrigins(children), children };
}

export function dataTable(
  caption: readonly Inline[],
  columns: DataTable['columns'],
  rows: readonly (readonly TableCell[])[],
  options: { readonly captionVisible?: boolean; readonly rowHeaders?: boolean } = {},
): DataTable {
  return {
    kind: 'dataTable',
    caption,
    captionVisible: options.captionVisible ?? false,
    columns,
    rowHeaders: options.rowHeaders ?? true,
    rows: rows.map((cells) => ({ origin: [], cells })),
    origin: [],
  };
}

/** The blocks that are there. */
export function present<Item>(items: readonly (Item | null | undefined)[]): readonly Item[] {
  return items.filter((item): item is Item => item !== null && item !== undefined);
}

function blockOrigins(blocks: readonly Block[]): readonly Origin[] {
  return blocks.flatMap((block) => block.origin);
}
