import type { List, ListItem } from '#shared/documents/tree.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-context.ts';

const tags = {
  bullet: { open: '<ul', close: '</ul>' },
  decimal: { open: '<ol', close: '</ol>' },
  lowerLetter: { open: '<ol type="a" class="letters"', close: '</ol>' },
  upperLetter: { open: '<ol type="A" class="capitals"', close: '</ol>' },
} as const satisfies Record<List['marker'], { open: string; close: string }>;

/** A list; the printed number of an item travels as its `value`, so that references and markers agree. */
export function listHtml(block: List, context: HtmlContext): string {
  const { open, close } = tags[block.marker];
  const items = block.items.map((item) => itemHtml(item, context));
  return [`${open}${context.job.originAttribute(block.origin)}>`, ...items, close].join('\n');
}

function itemHtml(item: ListItem, context: HtmlContext): string {
  const id = item.id === null ? '' : ` id="${escapeHtml(item.id)}"`;
  const value = item.number === null ? '' : ` value="${String(ordinal(item.number))}"`;
  const origin = context.job.originAttribute(item.origin);
  return `<li${id}${value}${origin}>${context.job.blocksHtml(item.children, context)}</li>`;
}

/** The place in the count that a printed number stands for: `3` and `c` are 3, `aa` is 27. */
function ordinal(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  return Array.from(number.toLowerCase()).reduce(
    (count, letter) => count * 26 + letter.charCodeAt(0) - 96,
    0,
  );
}
