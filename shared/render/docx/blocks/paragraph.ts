import type { Block, Paragraph } from '#shared/documents/tree.ts';
import type { Element } from '#shared/render/docx/element.ts';
import { paragraph } from '#shared/render/docx/wordprocessing.ts';
import { type Place, plainLook, type Writing } from '#shared/render/docx/writing.ts';

export function writeParagraph(
  block: Paragraph,
  place: Place,
  writing: Writing,
): readonly Element[] {
  const setting = { style: paragraphStyle(block.tone, place), keepNext: leadsIn(place.next) };
  return [paragraph(setting, writing.inlines(block.content, plainLook))];
}

/** Style of a paragraph by its tone and by what it stands in; `undefined` for the default one. */
function paragraphStyle(tone: Paragraph['tone'], place: Place): string | undefined {
  if (place.surroundings === 'rowHeader') return 'RowHeading';
  if (place.surroundings === 'cell') return tone === 'muted' ? 'TableMuted' : 'TableText';
  if (tone === 'muted') return 'Muted';
  if (place.surroundings === 'callout') return 'CalloutText';
  return tone === 'lead' ? 'Lead' : undefined;
}

/** What stands before a list or a table stays with it. */
function leadsIn(next: Block['kind'] | null): boolean {
  return next === 'list' || next === 'fieldTable' || next === 'dataTable';
}
