import type { Transfer } from '#shared/model/transfer.ts';
import { originOf, type Place } from '#shared/documents/context.ts';
import { marked } from '#shared/documents/mark.ts';
import { sayPlain } from '#shared/documents/say.ts';
import type { Inline } from '#shared/documents/tree.ts';
import type { NoticeContext } from './notice-context.ts';

type Mode = Transfer['modes'][number];

/** Modes that one sentence tells together. */
const pairs = [
  { name: 'storageAndProcessing', of: ['storage', 'processing'] },
  { name: 'accessWithoutStorage', of: ['access', 'realTimeWithoutStorage'] },
] as const satisfies readonly { readonly name: string; readonly of: readonly Mode[] }[];

/** What happens outside the EEA: pairs that belong together in one sentence, the others by themselves. */
export function modeSentences(
  context: NoticeContext,
  place: Place,
  modes: readonly Mode[],
): readonly (readonly Inline[])[] {
  const { transfers } = context.phrases;
  const origin = (mode: Mode) => originOf(place, `modes/${String(modes.indexOf(mode))}`);
  return modes.flatMap((mode) => {
    const pair = pairs.find(({ of }) => of.some((one) => one === mode));
    const isWhole = pair?.of.every((one) => modes.includes(one)) ?? false;
    if (pair === undefined || !isWhole) {
      return [marked(sayPlain(transfers.modes[mode]), origin(mode))];
    }
    const isFirst = pair.of.every((one) => modes.indexOf(one) >= modes.indexOf(mode));
    return isFirst
      ? [marked(sayPlain(transfers.modePairs[pair.name]), ...pair.of.map(origin))]
      : [];
  });
}
