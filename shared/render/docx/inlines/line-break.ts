import { element, type Element } from '#shared/render/docx/element.ts';
import { run } from '#shared/render/docx/wordprocessing.ts';

export function writeLineBreak(): readonly Element[] {
  return [run(undefined, [element('w:br')])];
}
