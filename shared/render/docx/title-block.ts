import type { Element } from './element.ts';
import { paragraph } from './wordprocessing.ts';
import { plainLook, type Writing } from './writing.ts';

/** Title, subtitle and the lines under them, closed by a rule. */
export function titleBlock({ tree, inlines }: Writing): readonly Element[] {
  const subtitle =
    tree.subtitle.length === 0
      ? []
      : [paragraph({ style: 'Subtitle' }, inlines(tree.subtitle, plainLook))];
  return [
    paragraph({ style: 'Title' }, inlines(tree.title, plainLook)),
    ...subtitle,
    ...tree.titleLines.map((line) => paragraph({ style: 'TitleLine' }, inlines(line, plainLook))),
    paragraph({ style: 'TitleRule' }, []),
  ];
}
