import { isSupportedLink } from '#shared/documents/tree-links.ts';
import type { InlineOf } from '#shared/documents/walk.ts';
import { element, type Element } from '#shared/render/docx/element.ts';
import type { Look, Writing } from '#shared/render/docx/writing.ts';
import { relationshipTarget } from '#shared/render/docx/xml-text.ts';

export function writeLink(
  inline: InlineOf<'link'>,
  look: Look,
  writing: Writing,
): readonly Element[] {
  if (!isSupportedLink(inline.target)) return writing.inlines(inline.children, look);
  const content = writing.inlines(inline.children, { ...look, link: true });
  if (look.link) return content;
  const address = relationshipTarget(inline.target);
  const links = writing.links[look.part];
  const key = links.get(address) ?? `Link${String(links.size + 1)}`;
  links.set(address, key);
  return [element('w:hyperlink', { 'r:id': `rId${key}`, 'w:history': 1 }, content)];
}
