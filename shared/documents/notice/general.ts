import type { NoticeContext } from './notice-context.ts';
import type { Section } from '#shared/documents/tree.ts';

export function buildGeneralSection(_context: NoticeContext): Section | null {
  return null;
}
