import type { List, ListItem } from '#shared/documents/tree.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { indented } from './lines.ts';

/**
 * A list. Markdown counts with digits only: letters are written out in a bulleted list, so that references
 * to them hold.
 */
export function listMarkdown(block: List, context: MarkdownContext): string {
  const items = block.items.map((item) => itemMarkdown(block.marker, item, context));
  const isLoose = items.some((item) => item.includes('\n\n'));
  return items.join(isLoose ? '\n\n' : '\n');
}

function itemMarkdown(marker: List['marker'], item: ListItem, context: MarkdownContext): string {
  const bullet = marker === 'decimal' ? `${item.number ?? '1'}. ` : '- ';
  const letter = marker.endsWith('Letter') && item.number !== null ? `${item.number}) ` : '';
  const anchor = item.id === null ? '' : `<a id="${item.id}"></a>`;
  const content = context.job.blocksMarkdown(item.children, context);
  const body = `${anchor}${letter}${tight(content, item)}`;
  return `${bullet}${indented(body, bullet.length)}`.trimEnd();
}

/** A paragraph with a list below it needs no empty line between them. */
function tight(content: string, { children }: ListItem): string {
  const [first, second] = children;
  const isPair = children.length === 2 && first?.kind === 'paragraph' && second?.kind === 'list';
  return isPair && second.marker !== 'decimal' ? content.replace('\n\n', '\n') : content;
}
